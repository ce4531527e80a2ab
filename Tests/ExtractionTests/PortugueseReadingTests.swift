import Ontology
import Testing

/// Sentences as newspapers, prosecutors, courts and police write them in Brazil and Portugal; people are made up.
/// Each is read wholly: these relations and no others.
@Suite struct PortugueseReadingTests {
    @Test(arguments: [
        Sentence(
            "A facção Guardiões do Estado é liderada por Márcio Alves Brito.",
            "Membership(member: Márcio Alves Brito, organization: Guardiões do Estado, role: leader)"),
        Sentence(
            "O Terceiro Comando Puro, sob a chefia de Edson Barbosa Rocha, cresceu.",
            "Membership(member: Edson Barbosa Rocha, organization: Terceiro Comando Puro, role: leader)"),
        Sentence(
            "O chefe do Sindicato do Crime no Rio Grande do Norte, Paulo Nogueira Dantas, foi localizado.",
            "Membership(member: Paulo Nogueira Dantas, organization: Sindicato do Crime, role: leader)"),
        Sentence(
            "De dentro da cadeia, Renato Freitas Goulart chefiava a Família do Norte.",
            "Membership(member: Renato Freitas Goulart, organization: Família do Norte, role: leader)"),
        Sentence(
            "Sandra Leite Borges assumiu o comando da facção Bonde do Maluco após a morte do marido.",
            "Membership(member: Sandra Leite Borges, organization: Bonde do Maluco, role: leader)"),
        Sentence(
            "A liderança do Comando Vermelho é exercida por Renato Freitas Goulart.",
            "Membership(member: Renato Freitas Goulart, organization: Comando Vermelho, role: leader)"),
        Sentence(
            "Um dos líderes do Primeiro Grupo Catarinense, conhecido como Nenê, Ivan Rocha Telles foi ouvido.",
            "Membership(member: Ivan Rocha Telles, organization: Primeiro Grupo Catarinense, role: leader)"),
        Sentence(
            "Jonas Pacheco Vidal ocupava posição de liderança na Família do Norte.",
            "Membership(member: Jonas Pacheco Vidal, organization: Família do Norte, role: leader)"),
        Sentence(
            "Quem manda na Família do Norte é Jonas Pacheco Vidal.",
            "Membership(member: Jonas Pacheco Vidal, organization: Família do Norte, role: leader)"),
        Sentence(
            "Hélio Sampaio Rego passou a comandar o Terceiro Comando Puro em 2020.",
            "Membership(member: Hélio Sampaio Rego, organization: Terceiro Comando Puro, role: leader)"),
        Sentence(
            "Gilberto Moura Sá, conhecido como Gil, que lidera o Primeiro Comando da Capital, negou tudo.",
            "Membership(member: Gilberto Moura Sá, organization: Primeiro Comando da Capital, role: leader)"),
        Sentence(
            "Marcelo Vieira Dias lidera o Movimento dos Sem Teto.",
            "Membership(member: Marcelo Vieira Dias, organization: Movimento dos Sem Teto, role: leader)"),
        Sentence(
            "Robson Teixeira Lima, de 41 anos, chefe do Primeiro Comando da Capital na Baixada Santista, morreu em confronto.",
            "Membership(member: Robson Teixeira Lima, organization: Primeiro Comando da Capital, role: leader)"
        ),
        Sentence(
            "Condenado a 30 anos, o traficante Robson Teixeira Lima ainda comanda o Terceiro Comando Puro.",
            "Membership(member: Robson Teixeira Lima, organization: Terceiro Comando Puro, role: leader)",
            "Event(involved: Robson Teixeira Lima, eventType: conviction)"),
        Sentence(
            "Mesmo preso, Robson Teixeira Lima continua comandando o Comando Vermelho.",
            "Membership(member: Robson Teixeira Lima, organization: Comando Vermelho, role: leader)"),
        Sentence(
            "O grupo criminoso conhecido como Bonde do Maluco é chefiado por Geraldo Cunha Reis.",
            "Membership(member: Geraldo Cunha Reis, organization: Bonde do Maluco, role: leader)"),
        Sentence(
            "A morte do líder do Comando Vermelho, Geraldo Cunha Reis, provocou uma guerra.",
            "Membership(member: Geraldo Cunha Reis, organization: Comando Vermelho, role: leader)"),
        Sentence(
            "A mulher de Geraldo Cunha Reis, líder do Comando Vermelho, foi presa.",
            "Membership(member: Geraldo Cunha Reis, organization: Comando Vermelho, role: leader)"),
        Sentence(
            "Para o Ministério Público, Valdir Campos Neves é o principal líder do Comando Vermelho em Goiás.",
            "Membership(member: Valdir Campos Neves, organization: Comando Vermelho, role: leader)"),
        Sentence(
            "A sentença descreve Valdir Campos Neves como líder da organização criminosa Família do Norte.",
            "Membership(member: Valdir Campos Neves, organization: Família do Norte, role: leader)"),
        Sentence(
            "A evasão de Davi Campos Neves, líder do Comando Vermelho, foi facilitada por agentes.",
            "Event(involved: Davi Campos Neves, eventType: escape)",
            "Membership(member: Davi Campos Neves, organization: Comando Vermelho, role: leader)"),
        Sentence(
            "Elias Matos Prado é o líder máximo da organização criminosa Cartel do Sul.",
            "Membership(member: Elias Matos Prado, organization: Cartel do Sul, role: leader)"),
        Sentence(
            "A facção criminosa Cartel do Sul, cujo líder é Elias Matos Prado, cresceu.",
            "Membership(member: Elias Matos Prado, organization: Cartel do Sul, role: leader)"),
    ])
    func `who leads`(sentence: Sentence) {
        #expect(Reading(sentence.text).relations == sentence.relations)
    }

    @Test(arguments: [
        Sentence(
            "O tesoureiro da Família do Norte, Caio Siqueira Prado, foi interrogado.",
            "Membership(member: Caio Siqueira Prado, organization: Família do Norte, role: tesoureiro)"),
        Sentence(
            "Caio Siqueira Prado faz parte do Bonde do Maluco.",
            "Membership(member: Caio Siqueira Prado, organization: Bonde do Maluco, role: member)"),
        Sentence(
            "Caio Siqueira Prado, vulgo \"Bola\", membro da facção Guardiões do Estado, prestou depoimento.",
            "Membership(member: Caio Siqueira Prado, organization: Guardiões do Estado, role: membro)"),
        Sentence(
            "Rogério Lima Tavares foi batizado no Primeiro Comando da Capital em 2012.",
            "Membership(member: Rogério Lima Tavares, organization: Primeiro Comando da Capital, role: member)"
        ),
        Sentence(
            "A polícia identificou Luan Matos Couto como gerente do Comando Vermelho.",
            "Membership(member: Luan Matos Couto, organization: Comando Vermelho, role: gerente)"),
        Sentence(
            "Luan Matos Couto, um dos fundadores da Família do Norte, tem 45 anos.",
            "Membership(member: Luan Matos Couto, organization: Família do Norte, role: um dos fundadores)"),
        Sentence(
            "Geraldo Cunha Reis confessou pertencer ao Comando Vermelho.",
            "Membership(member: Geraldo Cunha Reis, organization: Comando Vermelho, role: member)"),
        Sentence(
            "O ex-policial Geraldo Cunha Reis fundou a milícia Liga da Justiça.",
            "Membership(member: Geraldo Cunha Reis, organization: Liga da Justiça, role: fundou)"),
        Sentence(
            "O Cartel do Sul, fundado em 1998 por Geraldo Cunha Reis, controla o porto.",
            "Membership(member: Geraldo Cunha Reis, organization: Cartel do Sul, role: fundado)"),
        Sentence(
            "Geraldo Cunha Reis era soldado do Terceiro Comando Puro.",
            "Membership(member: Geraldo Cunha Reis, organization: Terceiro Comando Puro, role: soldado)"),
        Sentence(
            "Simone Prado Lima foi condenada por pertencer à facção Comando Vermelho.",
            "Event(involved: Simone Prado Lima, eventType: conviction)",
            "Membership(member: Simone Prado Lima, organization: Comando Vermelho, role: member)"),
        Sentence(
            "A Polícia Federal prendeu na quarta-feira, em Fortaleza, Ronaldo Barros Faria, integrante do Cartel do Sul.",
            "Event(perpetrator: Polícia Federal, involved: Ronaldo Barros Faria, eventType: arrest)",
            "Membership(member: Ronaldo Barros Faria, organization: Cartel do Sul, role: integrante)"),
        Sentence(
            "O fundador do Cartel do Sul é Elias Matos Prado.",
            "Membership(member: Elias Matos Prado, organization: Cartel do Sul, role: fundador)"),
    ])
    func `who belongs`(sentence: Sentence) {
        #expect(Reading(sentence.text).relations == sentence.relations)
    }

    @Test(arguments: [
        Sentence(
            "O Comando Vermelho domina a Penitenciária de Alcaçuz.",
            "Control(controller: Comando Vermelho, controlled: Penitenciária de Alcaçuz)"),
        Sentence(
            "Quem mandava no Presídio de Aparecida era Elton Souza Campelo.",
            "Control(controller: Elton Souza Campelo, controlled: Presídio de Aparecida)"),
        Sentence(
            "De sua cela, Elton Souza Campelo controlava a Penitenciária Lemos Brito.",
            "Control(controller: Elton Souza Campelo, controlled: Penitenciária Lemos Brito)"),
        Sentence(
            "A Penitenciária de Pedrinhas está sob o domínio do Bonde do Maluco.",
            "Control(controller: Bonde do Maluco, controlled: Penitenciária de Pedrinhas)"),
        Sentence(
            "A Penitenciária Lemos Brito, dominada pelo Comando Vermelho, foi vistoriada.",
            "Control(controller: Comando Vermelho, controlled: Penitenciária Lemos Brito)"),
        Sentence(
            "O Primeiro Comando da Capital exerce o controle da Penitenciária de Assis.",
            "Control(controller: Primeiro Comando da Capital, controlled: Penitenciária de Assis)"),
        Sentence(
            "Dentro da Penitenciária de Assis, quem dá as ordens é o Primeiro Comando da Capital.",
            "Control(controller: Primeiro Comando da Capital, controlled: Penitenciária de Assis)"),
        Sentence(
            "O Primeiro Comando da Capital passou a dominar o Presídio Central em 2006.",
            "Control(controller: Primeiro Comando da Capital, controlled: Presídio Central)"),
        Sentence(
            "O Presídio Central, controlado pelo Comando Vermelho, tem 4 mil presos.",
            "Control(controller: Comando Vermelho, controlled: Presídio Central)"),
        Sentence(
            "O Presídio Central está sob controle do Comando Vermelho desde 2010.",
            "Control(controller: Comando Vermelho, controlled: Presídio Central, startDate: 2010)"),
        Sentence(
            "Dentro do Complexo Penitenciário de Pedrinhas, o Primeiro Comando do Maranhão dita as regras.",
            "Control(controller: Primeiro Comando do Maranhão, controlled: Complexo Penitenciário de Pedrinhas)"
        ),
        Sentence(
            "Durante anos, Davi Campos Neves mandou no Complexo Penitenciário de Pedrinhas.",
            "Control(controller: Davi Campos Neves, controlled: Complexo Penitenciário de Pedrinhas)"),
        Sentence(
            "Davi Campos Neves dominava a Penitenciária Lemos Brito, onde tinha televisão e celular.",
            "Control(controller: Davi Campos Neves, controlled: Penitenciária Lemos Brito)"),
        Sentence(
            "O domínio do Comando Vermelho sobre a Penitenciária Lemos Brito é antigo.",
            "Control(controller: Comando Vermelho, controlled: Penitenciária Lemos Brito)"),
        Sentence(
            "O Presídio de Bangu foi tomado pelo Cartel do Sul.",
            "Control(controller: Cartel do Sul, controlled: Presídio de Bangu)"),
        Sentence(
            "O Presídio de Bangu era um feudo do Cartel do Sul.",
            "Control(controller: Cartel do Sul, controlled: Presídio de Bangu)"),
        Sentence(
            "O Presídio de Bangu, que era comandado por Elias Matos Prado, fechou.",
            "Control(controller: Elias Matos Prado, controlled: Presídio de Bangu)"),
        Sentence(
            "Elias Matos Prado e outros presos controlavam o Presídio de Bangu.",
            "Control(controller: Elias Matos Prado, controlled: Presídio de Bangu)"),
    ])
    func `who controls a prison`(sentence: Sentence) {
        #expect(Reading(sentence.text).relations == sentence.relations)
    }

    @Test(arguments: [
        Sentence(
            "Fábio Couto Leal está recolhido na Penitenciária Federal de Catanduvas.",
            "Custody(prisoner: Fábio Couto Leal, facility: Penitenciária Federal de Catanduvas)"),
        Sentence(
            "Custodiado no Presídio Evaristo de Moraes, Fábio Couto Leal aguarda julgamento.",
            "Custody(prisoner: Fábio Couto Leal, facility: Presídio Evaristo de Moraes)"),
        Sentence(
            "Fábio Couto Leal cumpre pena de 30 anos na Penitenciária de Presidente Venceslau.",
            "Custody(prisoner: Fábio Couto Leal, facility: Penitenciária de Presidente Venceslau)",
            "Event(involved: Fábio Couto Leal, eventType: conviction)"),
        Sentence(
            "Fábio Couto Leal foi transferido da Cadeia Pública de Manaus para a Penitenciária Federal de Mossoró em 2017.",
            "Custody(prisoner: Fábio Couto Leal, facility: Penitenciária Federal de Mossoró, startDate: 2017)",
            "Custody(prisoner: Fábio Couto Leal, facility: Cadeia Pública de Manaus)"),
        Sentence(
            "Rui Vieira Sampaio está em prisão preventiva no Estabelecimento Prisional de Lisboa.",
            "Custody(prisoner: Rui Vieira Sampaio, facility: Estabelecimento Prisional de Lisboa)"),
        Sentence(
            "Preso desde 2015 na Penitenciária de Assis, Fábio Couto Leal teve o pedido negado.",
            "Custody(prisoner: Fábio Couto Leal, facility: Penitenciária de Assis, startDate: 2015)"),
        Sentence(
            "Fábio Couto Leal foi levado ao Presídio de Bangu.",
            "Custody(prisoner: Fábio Couto Leal, facility: Presídio de Bangu)"),
        Sentence(
            "Jorge Paiva Cruz escapou da Penitenciária de Alcaçuz em 2017.",
            "Custody(prisoner: Jorge Paiva Cruz, facility: Penitenciária de Alcaçuz, endReason: escaped, endDate: 2017)"
        ),
        Sentence(
            "Jorge Paiva Cruz evadiu-se do Estabelecimento Prisional de Coimbra em março de 2019.",
            "Custody(prisoner: Jorge Paiva Cruz, facility: Estabelecimento Prisional de Coimbra, endReason: escaped, endDate: 2019-03)"
        ),
        Sentence(
            "Dois anos depois, Jorge Paiva Cruz fugiu do Presídio de Segurança Máxima de Aparecida.",
            "Custody(prisoner: Jorge Paiva Cruz, facility: Presídio de Segurança Máxima de Aparecida, endReason: escaped)"
        ),
        Sentence(
            "Jorge Paiva Cruz deixou a Penitenciária de Assis em 2021.",
            "Custody(prisoner: Jorge Paiva Cruz, facility: Penitenciária de Assis, endReason: released, endDate: 2021)"
        ),
        Sentence(
            "Jorge Paiva Cruz cumpriu pena na Penitenciária de Assis.",
            "Custody(prisoner: Jorge Paiva Cruz, facility: Penitenciária de Assis)"),
        Sentence(
            "Jorge Paiva Cruz ficou preso por dez anos na Penitenciária de Assis.",
            "Custody(prisoner: Jorge Paiva Cruz, facility: Penitenciária de Assis)"),
        Sentence(
            "A Penitenciária Lemos Brito, onde Geraldo Cunha Reis está preso, foi interditada.",
            "Custody(prisoner: Geraldo Cunha Reis, facility: Penitenciária Lemos Brito)"),
        Sentence(
            "Geraldo Cunha Reis, que cumpre pena na Penitenciária Lemos Brito, fugiu para o Paraguai.",
            "Custody(prisoner: Geraldo Cunha Reis, facility: Penitenciária Lemos Brito)"),
        Sentence(
            "Geraldo Cunha Reis fugiu, em 2019, da Penitenciária Lemos Brito.",
            "Custody(prisoner: Geraldo Cunha Reis, facility: Penitenciária Lemos Brito, endReason: escaped, endDate: 2019)"
        ),
        Sentence(
            "Geraldo Cunha Reis conseguiu fugir da Penitenciária Lemos Brito por um túnel.",
            "Custody(prisoner: Geraldo Cunha Reis, facility: Penitenciária Lemos Brito, endReason: escaped)"),
        Sentence(
            "Geraldo Cunha Reis foi resgatado da Penitenciária Lemos Brito por homens armados.",
            "Custody(prisoner: Geraldo Cunha Reis, facility: Penitenciária Lemos Brito, endReason: escaped)"),
        Sentence(
            "Geraldo Cunha Reis foi removido para o Presídio Federal de Campo Grande.",
            "Custody(prisoner: Geraldo Cunha Reis, facility: Presídio Federal de Campo Grande)"),
        Sentence(
            "Após a rebelião, a Justiça transferiu Geraldo Cunha Reis para a Penitenciária Federal de Mossoró.",
            "Custody(prisoner: Geraldo Cunha Reis, facility: Penitenciária Federal de Mossoró)"),
        Sentence(
            "Simone Prado Lima está detida no Estabelecimento Prisional de Tires, em Cascais.",
            "Custody(prisoner: Simone Prado Lima, facility: Estabelecimento Prisional de Tires)"),
        Sentence(
            "Simone Prado Lima, detida preventivamente no Estabelecimento Prisional de Tires, recorreu.",
            "Custody(prisoner: Simone Prado Lima, facility: Estabelecimento Prisional de Tires)",
            "Event(involved: Simone Prado Lima, eventType: arrest)"),
        Sentence(
            "O ex-banqueiro Davi Campos Neves deu entrada no Estabelecimento Prisional de Évora na quinta-feira.",
            "Custody(prisoner: Davi Campos Neves, facility: Estabelecimento Prisional de Évora)"),
        Sentence(
            "Davi Campos Neves, um dos evadidos do Estabelecimento Prisional de Vale de Judeus, foi capturado em Marrocos.",
            "Custody(prisoner: Davi Campos Neves, facility: Estabelecimento Prisional de Vale de Judeus, endReason: escaped)",
            "Event(involved: Davi Campos Neves, eventType: arrest, place: Marrocos)"),
        Sentence(
            "Davi Campos Neves escapou pela terceira vez da Penitenciária Lemos Brito.",
            "Custody(prisoner: Davi Campos Neves, facility: Penitenciária Lemos Brito, endReason: escaped)"),
        Sentence(
            "Elias Matos Prado, que integra a cúpula do Comando Vermelho, foi transferido para a Penitenciária Federal de Brasília.",
            "Custody(prisoner: Elias Matos Prado, facility: Penitenciária Federal de Brasília)",
            "Membership(member: Elias Matos Prado, organization: Comando Vermelho, role: cúpula)"),
        Sentence(
            "Elias Matos Prado estava preso desde 2010 no Presídio de Bangu.",
            "Custody(prisoner: Elias Matos Prado, facility: Presídio de Bangu, startDate: 2010)"),
        Sentence(
            "Elias Matos Prado encontra-se detido no Estabelecimento Prisional de Monsanto.",
            "Custody(prisoner: Elias Matos Prado, facility: Estabelecimento Prisional de Monsanto)"),
        Sentence(
            "O preso Elias Matos Prado fugiu do Presídio de Bangu durante a madrugada.",
            "Custody(prisoner: Elias Matos Prado, facility: Presídio de Bangu, endReason: escaped)"),
        Sentence(
            "Depois que Elias Matos Prado escapou do Presídio de Bangu, o diretor caiu.",
            "Custody(prisoner: Elias Matos Prado, facility: Presídio de Bangu, endReason: escaped)"),
        Sentence(
            "A polícia procura Elias Matos Prado, que fugiu do Presídio de Bangu em maio de 2018.",
            "Custody(prisoner: Elias Matos Prado, facility: Presídio de Bangu, endReason: escaped, endDate: 2018-05)"
        ),
        Sentence(
            "Elias Matos Prado é um dos foragidos da Penitenciária de Assis.",
            "Custody(prisoner: Elias Matos Prado, facility: Penitenciária de Assis, endReason: escaped)"),
    ])
    func `who is held, moved and escaped`(sentence: Sentence) {
        #expect(Reading(sentence.text).relations == sentence.relations)
    }

    @Test(arguments: [
        Sentence(
            "A organização criminosa Comando Norte Mineiro, liderada por Leandro Duarte Maia, atua no Pará.",
            "Activity(actor: Comando Norte Mineiro, place: Pará)",
            "Membership(member: Leandro Duarte Maia, organization: Comando Norte Mineiro, role: leader)"),
        Sentence(
            "O Comando Vermelho controla o tráfico de drogas no Amazonas.",
            "Activity(actor: Comando Vermelho, activityType: drug trafficking, place: Amazonas)"),
        Sentence(
            "O Comando Vermelho atua no Peru, na Colômbia e na Bolívia.",
            "Activity(actor: Comando Vermelho, place: Bolívia, country: bo)",
            "Activity(actor: Comando Vermelho, place: Colômbia, country: co)",
            "Activity(actor: Comando Vermelho, place: Peru, country: pe)"),
        Sentence(
            "A Família do Norte se dedica ao tráfico de drogas, à extorsão, ao garimpo ilegal e à lavagem de dinheiro.",
            "Activity(actor: Família do Norte, activityType: drug trafficking)",
            "Activity(actor: Família do Norte, activityType: extortion)",
            "Activity(actor: Família do Norte, activityType: illegal mining)",
            "Activity(actor: Família do Norte, activityType: money laundering)"),
        Sentence(
            "O Primeiro Comando da Capital tem ramificações no Paraguai, na Bolívia e em Portugal.",
            "Activity(actor: Primeiro Comando da Capital, place: Bolívia, country: bo)",
            "Activity(actor: Primeiro Comando da Capital, place: Paraguai, country: py)",
            "Activity(actor: Primeiro Comando da Capital, place: Portugal, country: pt)"),
        Sentence(
            "A presença do Primeiro Comando da Capital no Paraguai preocupa as autoridades.",
            "Activity(actor: Primeiro Comando da Capital, place: Paraguai, country: py)"),
        Sentence(
            "O Comando Vermelho expandiu sua atuação para o Equador e o Chile.",
            "Activity(actor: Comando Vermelho, place: Chile, country: cl)",
            "Activity(actor: Comando Vermelho, place: Equador, country: ec)"),
        Sentence(
            "O Primeiro Comando da Capital lava dinheiro em Portugal.",
            "Activity(actor: Primeiro Comando da Capital, activityType: money laundering, place: Portugal, country: pt)"
        ),
        Sentence(
            "Com presença no Peru, na Venezuela e na Guiana, o Comando Vermelho cresceu.",
            "Activity(actor: Comando Vermelho, place: Guiana, country: gy)",
            "Activity(actor: Comando Vermelho, place: Peru, country: pe)",
            "Activity(actor: Comando Vermelho, place: Venezuela, country: ve)"),
        Sentence(
            "O Comando Vermelho, que atua na Bolívia, no Peru e no Paraguai, disputa rotas.",
            "Activity(actor: Comando Vermelho, place: Bolívia, country: bo)",
            "Activity(actor: Comando Vermelho, place: Paraguai, country: py)",
            "Activity(actor: Comando Vermelho, place: Peru, country: pe)"),
        Sentence(
            "O Comando Vermelho explora garimpo ilegal em Roraima e no Pará.",
            "Activity(actor: Comando Vermelho, activityType: illegal mining, place: Pará)",
            "Activity(actor: Comando Vermelho, activityType: illegal mining, place: Roraima, country: br)"),
        Sentence(
            "O Primeiro Comando da Capital envia cocaína para Portugal e Espanha.",
            "Activity(actor: Primeiro Comando da Capital, activityType: drug trafficking)"),
        Sentence(
            "A principal atividade do Comando Vermelho é o tráfico de drogas.",
            "Activity(actor: Comando Vermelho, activityType: drug trafficking)"),
        Sentence(
            "O Comando Vermelho vive do tráfico de cocaína e da extorsão de comerciantes.",
            "Activity(actor: Comando Vermelho, activityType: drug trafficking)",
            "Activity(actor: Comando Vermelho, activityType: extortion)"),
        Sentence(
            "O Comando Vermelho se espalhou pelo Peru e pela Bolívia.",
            "Activity(actor: Comando Vermelho, place: Bolívia, country: bo)",
            "Activity(actor: Comando Vermelho, place: Peru, country: pe)"),
        Sentence(
            "O Comando Vermelho mantém células na Argentina, no Uruguai e no Chile.",
            "Activity(actor: Comando Vermelho, place: Argentina, country: ar)",
            "Activity(actor: Comando Vermelho, place: Chile, country: cl)",
            "Activity(actor: Comando Vermelho, place: Uruguai, country: uy)"),
        Sentence(
            "O Comando Vermelho tem braços em Portugal.",
            "Activity(actor: Comando Vermelho, place: Portugal, country: pt)"),
        Sentence(
            "O Comando Vermelho, especializado em roubo de cargas e lavagem de dinheiro, surgiu no Rio de Janeiro.",
            "Activity(actor: Comando Vermelho, activityType: money laundering)",
            "Activity(actor: Comando Vermelho, activityType: robbery)"),
        Sentence(
            "As principais fontes de renda do Comando Vermelho são o tráfico de drogas e a extorsão.",
            "Activity(actor: Comando Vermelho, activityType: drug trafficking)",
            "Activity(actor: Comando Vermelho, activityType: extortion)"),
        Sentence(
            "O Comando Vermelho também atua no garimpo ilegal e no contrabando de ouro.",
            "Activity(actor: Comando Vermelho, activityType: illegal mining)",
            "Activity(actor: Comando Vermelho, activityType: smuggling)"),
        Sentence(
            "A Família do Norte é responsável por dezenas de homicídios e sequestros em Manaus.",
            "Activity(actor: Família do Norte, activityType: homicide, place: Manaus, country: br)",
            "Activity(actor: Família do Norte, activityType: kidnapping, place: Manaus, country: br)"),
        Sentence(
            "O Cartel do Sul opera no Equador, na Colômbia e no Panamá.",
            "Activity(actor: Cartel do Sul, place: Colômbia, country: co)",
            "Activity(actor: Cartel do Sul, place: Equador, country: ec)",
            "Activity(actor: Cartel do Sul, place: Panamá, country: pa)"),
        Sentence(
            "O Cartel do Sul tem presença consolidada na Bolívia e no Peru.",
            "Activity(actor: Cartel do Sul, place: Bolívia, country: bo)",
            "Activity(actor: Cartel do Sul, place: Peru, country: pe)"),
        Sentence(
            "Entre as atividades do Cartel do Sul estão o tráfico de drogas, a agiotagem e o contrabando de cigarros.",
            "Activity(actor: Cartel do Sul, activityType: drug trafficking)",
            "Activity(actor: Cartel do Sul, activityType: loan sharking)",
            "Activity(actor: Cartel do Sul, activityType: smuggling)"),
        Sentence(
            "O Cartel do Sul extorque comerciantes e lava dinheiro.",
            "Activity(actor: Cartel do Sul, activityType: extortion)",
            "Activity(actor: Cartel do Sul, activityType: money laundering)"),
        Sentence(
            "A atuação do Cartel do Sul na Argentina começou em 2015.",
            "Activity(actor: Cartel do Sul, place: Argentina, country: ar)"),
    ])
    func `what a group does and where`(sentence: Sentence) {
        #expect(Reading(sentence.text).relations == sentence.relations)
    }

    @Test(arguments: [
        Sentence(
            "A Polícia Judiciária deteve Rui Vieira Sampaio em Setúbal.",
            "Event(perpetrator: Polícia Judiciária, involved: Rui Vieira Sampaio, eventType: arrest, place: Setúbal)"
        ),
        Sentence(
            "O empresário Marcelo Vieira Dias foi morto a tiros em São Luís.",
            "Event(victim: Marcelo Vieira Dias, eventType: killing, place: São Luís)"),
        Sentence(
            "Marcelo Vieira Dias foi condenado a 12 anos de prisão por lavagem de dinheiro.",
            "Event(involved: Marcelo Vieira Dias, eventType: conviction)"),
        Sentence(
            "Wilson Ramos Lobo foi extraditado do Paraguai para o Brasil em 2022.",
            "Event(involved: Wilson Ramos Lobo, place: Brasil, eventType: extradition, date: 2022)"),
        Sentence(
            "Jorge Paiva Cruz mandou matar Marcelo Vieira Dias.",
            "Event(perpetrator: Jorge Paiva Cruz, victim: Marcelo Vieira Dias, eventType: killing)"),
        Sentence(
            "Policiais avisaram Jorge Paiva Cruz da operação.",
            "Event(involved: Jorge Paiva Cruz, eventType: warning)"),
        Sentence(
            "A polícia realizou uma operação na Penitenciária de Alcaçuz em 2018.",
            "Event(place: Penitenciária de Alcaçuz, eventType: raid, date: 2018)"),
        Sentence(
            "Agentes penitenciários avisaram os presos sobre a revista.",
            "Event(eventType: warning)"),
        Sentence(
            "A Polícia Civil cumpriu mandado de prisão contra Saulo Nery Pontes em Natal.",
            "Event(perpetrator: Polícia Civil, involved: Saulo Nery Pontes, eventType: arrest, place: Natal)"),
        Sentence(
            "O policial Geraldo Cunha Reis foi morto por integrantes do Comando Vermelho em Belém.",
            "Event(victim: Geraldo Cunha Reis, perpetrator: Comando Vermelho, eventType: killing, place: Belém)"
        ),
        Sentence(
            "Geraldo Cunha Reis foi executado por não pagar o líder do Comando Vermelho.",
            "Event(victim: Geraldo Cunha Reis, eventType: killing)"),
        Sentence(
            "Davi Campos Neves foi encontrado morto na Penitenciária Lemos Brito.",
            "Event(victim: Davi Campos Neves, eventType: killing, place: Penitenciária Lemos Brito)"),
        Sentence(
            "Ronaldo Barros Faria foi sequestrado pelo Cartel do Sul.",
            "Event(victim: Ronaldo Barros Faria, eventType: kidnapping)"),
        Sentence(
            "Elias Matos Prado foi preso perto da Penitenciária de Assis.",
            "Event(involved: Elias Matos Prado, eventType: arrest)"),
    ])
    func `what happened`(sentence: Sentence) {
        #expect(Reading(sentence.text).relations == sentence.relations)
    }

    @Test(arguments: [
        Sentence(
            "A diretora da Penitenciária de Assis, Lúcia Paes Barreto, pediu exoneração.",
            "Occupancy(holder: Lúcia Paes Barreto, post: Diretora da Penitenciária de Assis)"),
        Sentence(
            "O governador do Maranhão, Heitor Vaz Couto, anunciou medidas.",
            "Occupancy(holder: Heitor Vaz Couto, post: Governador do Maranhão)"),
        Sentence(
            "O ministro da Justiça, Álvaro Neto Dias, visitou a cidade.",
            "Occupancy(holder: Álvaro Neto Dias, post: Ministro da Justiça)"),
        Sentence(
            "O secretário de Administração Penitenciária do Amazonas, Coronel Ivo Teles Maia, nega a crise.",
            "Occupancy(holder: Ivo Teles Maia, post: Secretário de Administração Penitenciária do Amazonas)"),
        Sentence(
            "Beatriz Lins Moreno, juíza da Vara de Execuções Penais de Manaus, autorizou a transferência.",
            "Occupancy(holder: Beatriz Lins Moreno, post: Juíza da Vara de Execuções Penais de Manaus)"),
        Sentence(
            "Nelson Rui Salgado, ex-diretor do Presídio Central de Porto Alegre, foi ouvido como testemunha.",
            "Occupancy(holder: Nelson Rui Salgado, post: Diretor do Presídio Central de Porto Alegre, status: ended)"
        ),
        Sentence(
            "Nelson Rui Salgado era diretor do Presídio de Aparecida.",
            "Occupancy(holder: Nelson Rui Salgado, post: Diretor do Presídio de Aparecida)"),
        Sentence(
            "Nelson Rui Salgado foi nomeado diretor do Presídio de Aparecida em 2020.",
            "Occupancy(holder: Nelson Rui Salgado, post: Diretor do Presídio de Aparecida)"),
        Sentence(
            "Patrícia Ramos Leite é a diretora-geral da Polícia Federal.",
            "Occupancy(holder: Patrícia Ramos Leite, post: Diretora-geral da Polícia Federal)"),
        Sentence(
            "O então secretário de Segurança Pública da Bahia, Ricardo Barbosa Telles, foi afastado.",
            "Occupancy(holder: Ricardo Barbosa Telles, post: Secretário de Segurança Pública da Bahia)"),
        Sentence(
            "O ex-governador do Amazonas Ricardo Barbosa Telles depôs à CPI.",
            "Occupancy(holder: Ricardo Barbosa Telles, post: Governador do Amazonas, status: ended)"),
        Sentence(
            "Ricardo Barbosa Telles, delegado da Polícia Federal, coordenou a operação.",
            "Occupancy(holder: Ricardo Barbosa Telles, post: Delegado da Polícia Federal)"),
        Sentence(
            "O procurador-geral da República, Ricardo Barbosa Telles, recorreu.",
            "Occupancy(holder: Ricardo Barbosa Telles, post: Procurador-geral da República)"),
        Sentence(
            "A presidente do Supremo Tribunal Federal, Rosana Lima Rocha, visitou o local.",
            "Occupancy(holder: Rosana Lima Rocha, post: Presidente do Supremo Tribunal Federal)"),
        Sentence(
            "O ministro da Administração Interna de Portugal, Rui Vieira Sampaio, reagiu.",
            "Occupancy(holder: Rui Vieira Sampaio, post: Ministro da Administração Interna de Portugal)"),
        Sentence(
            "Ricardo Barbosa Telles foi eleito governador do Ceará.",
            "Occupancy(holder: Ricardo Barbosa Telles, post: Governador do Ceará)"),
        Sentence(
            "O secretário nacional de Segurança Pública, Mário Sarmento Lopes, descartou a hipótese.",
            "Occupancy(holder: Mário Sarmento Lopes, post: Secretário nacional de Segurança Pública)"),
        Sentence(
            "A ministra da Justiça, Francisca Pereira Dias, anunciou o inquérito.",
            "Occupancy(holder: Francisca Pereira Dias, post: Ministra da Justiça)"),
        Sentence(
            "O diretor do Estabelecimento Prisional de Évora, Mário Sarmento Lopes, foi afastado.",
            "Occupancy(holder: Mário Sarmento Lopes, post: Diretor do Estabelecimento Prisional de Évora)"),
        Sentence(
            "Mário Sarmento Lopes, promotor do Gaeco, pediu a prisão do grupo.",
            "Occupancy(holder: Mário Sarmento Lopes, post: Promotor do Gaeco)"),
        Sentence(
            "O prefeito de Coari, Mário Sarmento Lopes, foi cassado.",
            "Occupancy(holder: Mário Sarmento Lopes, post: Prefeito de Coari)"),
        Sentence(
            "O chefe da Polícia Civil, Elias Matos Prado, falou à imprensa.",
            "Occupancy(holder: Elias Matos Prado, post: Chefe da Polícia Civil)"),
        Sentence(
            "A secretária de Justiça do Ceará, Marta Lopes Dias, pediu demissão.",
            "Occupancy(holder: Marta Lopes Dias, post: Secretária de Justiça do Ceará)"),
        Sentence(
            "Marta Lopes Dias, ex-ministra da Justiça, criticou a lei.",
            "Occupancy(holder: Marta Lopes Dias, post: Ministra da Justiça, status: ended)"),
    ])
    func `who holds which post`(sentence: Sentence) {
        #expect(Reading(sentence.text).relations == sentence.relations)
    }

    @Test(arguments: [
        Sentence(
            "Apontado como líder do Comando do Litoral, Sérgio Prado Nunes foi ouvido ontem.",
            "Membership(member: Sérgio Prado Nunes, organization: Comando do Litoral, role: leader) alleged"),
        Sentence(
            "Sérgio Prado Nunes é apontado como chefe do Comando do Litoral.",
            "Membership(member: Sérgio Prado Nunes, organization: Comando do Litoral, role: leader) alleged"),
        Sentence(
            "Adriano Moreira Pinto, apontado pela polícia como um dos chefes da Família do Norte, segue foragido.",
            "Membership(member: Adriano Moreira Pinto, organization: Família do Norte, role: leader) alleged"),
        Sentence(
            "Segundo a Polícia Federal, Leandro Duarte Maia comanda a facção Comando Norte Mineiro.",
            "Membership(member: Leandro Duarte Maia, organization: Comando Norte Mineiro, role: leader) reported by Polícia Federal"
        ),
        Sentence(
            "Renato Freitas Goulart, considerado o principal chefe do Comando Vermelho no Amazonas, está foragido.",
            "Membership(member: Renato Freitas Goulart, organization: Comando Vermelho, role: leader) alleged"
        ),
        Sentence(
            "O Ministério Público afirma que Jonas Pacheco Vidal exerce função de liderança no Comando do Litoral.",
            "Membership(member: Jonas Pacheco Vidal, organization: Comando do Litoral, role: leader) reported by Ministério Público"
        ),
        Sentence(
            "Diego Farias Melo, suposto integrante da facção Comando Vermelho, foi detido em Belém.",
            "Event(involved: Diego Farias Melo, eventType: arrest, place: Belém)",
            "Membership(member: Diego Farias Melo, organization: Comando Vermelho, role: integrante) alleged"),
        Sentence(
            "Diego Farias Melo é apontado como número dois do Terceiro Comando Puro.",
            "Membership(member: Diego Farias Melo, organization: Terceiro Comando Puro, role: número dois) alleged"
        ),
        Sentence(
            "Segundo o Ministério Público, Diego Farias Melo integra a facção Guardiões do Estado.",
            "Membership(member: Diego Farias Melo, organization: Guardiões do Estado, role: member) reported by Ministério Público"
        ),
        Sentence(
            "Rogério Lima Tavares é acusado de integrar o Comando Vermelho.",
            "Membership(member: Rogério Lima Tavares, organization: Comando Vermelho, role: member) alleged"),
        Sentence(
            "Rogério Lima Tavares foi denunciado por integrar o Primeiro Comando da Capital.",
            "Membership(member: Rogério Lima Tavares, organization: Primeiro Comando da Capital, role: member) alleged"
        ),
        Sentence(
            "Luan Matos Couto seria o responsável pelas finanças do Primeiro Comando da Capital.",
            "Membership(member: Luan Matos Couto, organization: Primeiro Comando da Capital, role: responsável pelas finanças) alleged"
        ),
        Sentence(
            "A Guarda Nacional Republicana diz que Tiago Pires Antunes pertence ao Comando Vermelho.",
            "Membership(member: Tiago Pires Antunes, organization: Comando Vermelho, role: member) reported by Guarda Nacional Republicana"
        ),
        Sentence(
            "A Justiça determinou a transferência de Fábio Couto Leal para o Presídio Federal de Porto Velho.",
            "Custody(prisoner: Fábio Couto Leal, facility: Presídio Federal de Porto Velho) planned"),
        Sentence(
            "A Família do Norte é investigada por homicídios, roubos e tráfico de armas.",
            "Activity(actor: Família do Norte, activityType: arms trafficking) alleged",
            "Activity(actor: Família do Norte, activityType: homicide) alleged",
            "Activity(actor: Família do Norte, activityType: robbery) alleged"),
        Sentence(
            "A Polícia Federal atribui à Família do Norte os homicídios de rivais.",
            "Activity(actor: Família do Norte, activityType: homicide) alleged"),
        Sentence(
            "Adriano Moreira Pinto negou que seja líder da Família do Norte.",
            "Membership(member: Adriano Moreira Pinto, organization: Família do Norte, role: leader) denied by Adriano Moreira Pinto"
        ),
        Sentence(
            "A defesa nega que Adriano Moreira Pinto seja integrante do Comando Vermelho.",
            "Membership(member: Adriano Moreira Pinto, organization: Comando Vermelho, role: integrante) denied"
        ),
        Sentence(
            "Adriano Moreira Pinto não integra o Comando Vermelho.",
            "Membership(member: Adriano Moreira Pinto, organization: Comando Vermelho, role: member) negated"),
        Sentence(
            "Adriano Moreira Pinto é líder da Família do Norte?",
            "Membership(member: Adriano Moreira Pinto, organization: Família do Norte, role: leader) asked"),
        Sentence(
            "Jorge Paiva Cruz tentou fugir da Penitenciária de Assis.",
            "Custody(prisoner: Jorge Paiva Cruz, facility: Penitenciária de Assis, endReason: escaped) planned"
        ),
        Sentence(
            "O Comando Vermelho não atua em Portugal, disse o ministro Álvaro Neto Dias.",
            "Activity(actor: Comando Vermelho, place: Portugal, country: pt) negated by Álvaro Neto Dias",
            "Occupancy(holder: Álvaro Neto Dias, post: Ministro)"),
        Sentence(
            "De acordo com a investigação, Robson Teixeira Lima seria um dos principais líderes do Comando Vermelho no Mato Grosso.",
            "Membership(member: Robson Teixeira Lima, organization: Comando Vermelho, role: leader) alleged"),
        Sentence(
            "Robson Teixeira Lima, o Binho, que era apontado como líder da Família do Norte, morreu.",
            "Membership(member: Robson Teixeira Lima, organization: Família do Norte, role: leader) alleged"),
        Sentence(
            "Geraldo Cunha Reis, tido como líder do Bonde do Maluco, negou envolvimento.",
            "Membership(member: Geraldo Cunha Reis, organization: Bonde do Maluco, role: leader) alleged"),
        Sentence(
            "Geraldo Cunha Reis foi denunciado pelo Ministério Público como integrante do Primeiro Comando da Capital.",
            "Membership(member: Geraldo Cunha Reis, organization: Primeiro Comando da Capital, role: integrante) alleged"
        ),
        Sentence(
            "O suposto tesoureiro do Comando Vermelho, Geraldo Cunha Reis, foi detido no Ceará.",
            "Event(involved: Geraldo Cunha Reis, eventType: arrest, place: Ceará)",
            "Membership(member: Geraldo Cunha Reis, organization: Comando Vermelho, role: tesoureiro) alleged"
        ),
        Sentence(
            "Investigado por integrar o Comando Vermelho, Geraldo Cunha Reis se entregou.",
            "Membership(member: Geraldo Cunha Reis, organization: Comando Vermelho, role: member) alleged"),
        Sentence(
            "Geraldo Cunha Reis não faz parte do Comando Vermelho, garante a família.",
            "Membership(member: Geraldo Cunha Reis, organization: Comando Vermelho, role: member) negated"),
        Sentence(
            "O Comando Vermelho não controla mais o Presídio Central.",
            "Control(controller: Comando Vermelho, controlled: Presídio Central) negated"),
        Sentence(
            "Os crimes atribuídos ao Comando Vermelho incluem homicídio, extorsão e tráfico de drogas.",
            "Activity(actor: Comando Vermelho, activityType: drug trafficking) alleged",
            "Activity(actor: Comando Vermelho, activityType: extortion) alleged",
            "Activity(actor: Comando Vermelho, activityType: homicide) alleged"),
        Sentence(
            "A polícia investiga se Geraldo Cunha Reis lidera o Comando Vermelho.",
            "Membership(member: Geraldo Cunha Reis, organization: Comando Vermelho, role: leader) alleged"),
        Sentence(
            "Geraldo Cunha Reis disse que nunca foi integrante do Comando Vermelho.",
            "Membership(member: Geraldo Cunha Reis, organization: Comando Vermelho, role: integrante) negated by Geraldo Cunha Reis"
        ),
        Sentence(
            "Valdir Campos Neves teria ordenado a morte de Paulo Souza Farias.",
            "Event(perpetrator: Valdir Campos Neves, victim: Paulo Souza Farias, eventType: killing) alleged"),
        Sentence(
            "Preso em São Paulo, Valdir Campos Neves é acusado de chefiar o Primeiro Comando da Capital no Ceará.",
            "Membership(member: Valdir Campos Neves, organization: Primeiro Comando da Capital, role: leader) alleged"
        ),
        Sentence(
            "Apontada como tesoureira do Comando Vermelho, Simone Prado Lima foi solta.",
            "Membership(member: Simone Prado Lima, organization: Comando Vermelho, role: tesoureira) alleged"),
        Sentence(
            "Simone Prado Lima não é mais integrante do Comando Vermelho.",
            "Membership(member: Simone Prado Lima, organization: Comando Vermelho, role: integrante) negated"),
        Sentence(
            "Davi Campos Neves planejava fugir da Penitenciária Federal de Porto Velho.",
            "Custody(prisoner: Davi Campos Neves, facility: Penitenciária Federal de Porto Velho, endReason: escaped) planned"
        ),
        Sentence(
            "Segundo a Polícia Judiciária, Ronaldo Barros Faria chefia o Cartel do Sul.",
            "Membership(member: Ronaldo Barros Faria, organization: Cartel do Sul, role: leader) reported by Polícia Judiciária"
        ),
        Sentence(
            "Ronaldo Barros Faria pode ter fugido da Penitenciária de Assis.",
            "Custody(prisoner: Ronaldo Barros Faria, facility: Penitenciária de Assis, endReason: escaped) hypothetical"
        ),
        Sentence(
            "Elias Matos Prado, o principal nome do Cartel do Sul, nunca foi preso.",
            "Event(involved: Elias Matos Prado, eventType: arrest) negated"),
        Sentence(
            "O Ministério Público denunciou Elias Matos Prado por integrar o Comando Vermelho.",
            "Membership(member: Elias Matos Prado, organization: Comando Vermelho, role: member) alleged by Ministério Público"
        ),
        Sentence(
            "O Cartel do Sul, acusado de tráfico de pessoas na Espanha, nega.",
            "Activity(actor: Cartel do Sul, activityType: human trafficking, place: Espanha, country: es) alleged"
        ),
        Sentence(
            "Marta Lopes Dias nunca pertenceu ao Cartel do Sul.",
            "Membership(member: Marta Lopes Dias, organization: Cartel do Sul, role: member) negated"),
        Sentence(
            "Marta Lopes Dias seria tesoureira do Cartel do Sul?",
            "Membership(member: Marta Lopes Dias, organization: Cartel do Sul, role: tesoureira) asked"),
    ])
    func `denials, hearsay, plans and questions are kept as such`(sentence: Sentence) {
        let others = Reading(sentence.text).relations.subtracting(sentence.relations)
        #expect(sentence.relations.isSubset(of: Reading(sentence.text).relations))
        // The charge, the release and the like are events beside what is alleged.
        #expect(others.allSatisfy { $0.hasPrefix("Event(") })
    }

    /// Victims, kin, namesakes, plans of nobody named: nothing is to be read.
    @Test(arguments: [
        "O advogado do Comando do Litoral, Bruno Reis Fontes, também foi ouvido.",
        "Adriano Moreira Pinto foi vítima de extorsão do Comando Vermelho.",
        "Adriano Moreira Pinto foi ameaçado pelo líder do Comando Vermelho.",
        "Os presos planejavam fugir da Penitenciária de Assis.",
        "O jornalista Marcelo Vieira Dias visitou a Penitenciária de Assis.",
        "A Polícia Federal atua no combate ao tráfico de drogas no Peru.",
        "A operação contra o Comando Vermelho apreendeu drogas no Paraguai.",
        "O filho do líder do Comando Vermelho, Breno Pinto Goulart, estuda em Lisboa.",
        "Adriano Moreira Pinto foi absolvido da acusação de integrar o Comando Vermelho.",
        "O Estado retomou o controle do Presídio Central.",
        "O governo federal criou um grupo para combater a lavagem de dinheiro do Comando Vermelho.",
        "O líder do governo na Câmara, Ricardo Barbosa Telles, criticou o Comando Vermelho.",
        "O advogado Geraldo Cunha Reis defende integrantes do Comando Vermelho.",
        "Davi Campos Neves, que seria o sucessor de Valdir Campos Neves, não foi localizado.",
        "Simone Prado Lima é mulher do líder do Comando Vermelho.",
        "Simone Prado Lima, irmã de um dos líderes do Comando Vermelho, mora em Lisboa.",
        "Cinco reclusos evadiram-se do Estabelecimento Prisional de Vale de Judeus.",
        "O Brasil e o Peru discutem como enfrentar o Comando Vermelho.",
        "A ONG Transparência Internacional atua no combate à lavagem de dinheiro no Brasil.",
        "O irmão de Ronaldo Barros Faria foi preso em Fortaleza.",
        "Ronaldo Barros Faria foi alvo de um plano de fuga da Penitenciária de Assis.",
        "Ronaldo Barros Faria dirigiu «Os Imperdoáveis».",
        "Ronaldo Barros Faria trabalha na Penitenciária de Assis.",
        "Policiais que controlavam o acesso à Penitenciária de Assis foram afastados.",
        "O ministro Elias Matos Prado não comentou a fuga do líder do Cartel do Sul.",
        "O Comando Vermelho e o Cartel do Sul disputam o controle do Presídio de Bangu.",
        "O juiz Elias Matos Prado condenou o líder do Cartel do Sul.",
        "Elias Matos Prado denunciou o Cartel do Sul por extorsão.",
        "Elias Matos Prado sobreviveu a um atentado do Cartel do Sul no Peru.",
        "Vítima do Cartel do Sul, Elias Matos Prado vive escondido.",
        "A esposa do chefe do Cartel do Sul fugiu para o Chile.",
        "Elias Matos Prado fugiu da polícia perto do Presídio de Bangu.",
        "Agentes da Penitenciária de Assis entregaram Elias Matos Prado à polícia.",
        "Elias Matos Prado coordena a força-tarefa contra o Cartel do Sul.",
        "O delegado Elias Matos Prado chefia a investigação sobre o Cartel do Sul.",
        "Elias Matos Prado comandou a operação que prendeu o líder do Cartel do Sul.",
        "Elias Matos Prado foi confundido com um integrante do Cartel do Sul.",
        "Elias Matos Prado é suspeito de ser informante da polícia no Cartel do Sul.",
    ])
    func `who only stands beside a group is none of it`(text: String) {
        let ties = Reading(text).relations.filter { relation in
            ["Membership", "Control", "Custody", "Associate", "Ownership"].contains { relation.hasPrefix($0) }
                || relation.hasPrefix("Activity") && relation.contains("activityType")
        }
        #expect(ties.isEmpty)
    }

    /// A sentence and the relations that a careful reader finds in it.
    struct Sentence: Sendable, CustomTestStringConvertible {
        let text: String
        let relations: Set<String>

        init(_ text: String, _ relations: String...) {
            self.text = text
            self.relations = Set(relations)
        }

        var testDescription: String { text }
    }
}
