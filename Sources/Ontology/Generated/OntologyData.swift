// Generated from Resources/ontology/ftm.json, Resources/ontology/trama.json, Resources/ontology/countries.tsv, Resources/ontology/languages.tsv, Resources/ontology/phones.tsv, Resources/ontology/topics.tsv by Scripts/embed.sh: do not edit.
// swift-format-ignore-file

enum OntologyData {
static let ftm: StaticString = #"""
{
  "licence": "MIT; descriptions by Trama",
  "model": "FollowTheMoney",
  "schemata": {
    "Address": {
      "caption": ["full", "summary", "city", "remarks"],
      "description": "A place where post or people arrive, taken apart into street, town and so on.",
      "extends": ["Thing"],
      "featured": ["full", "city", "street", "country"],
      "label": "Address",
      "matchable": true,
      "plural": "Addresses",
      "properties": {
        "city": {
          "description": "Town, village or city.",
          "label": "City",
          "type": "string"
        },
        "full": {
          "label": "Full address",
          "type": "address"
        },
        "googlePlaceId": {
          "label": "Google Places ID",
          "type": "identifier"
        },
        "latitude": {
          "label": "Latitude",
          "type": "number"
        },
        "longitude": {
          "label": "Longitude",
          "type": "number"
        },
        "osmId": {
          "label": "OpenStreetmap Place ID",
          "type": "identifier"
        },
        "postOfficeBox": {
          "description": "Number of the box at the post office.",
          "label": "PO Box",
          "type": "string"
        },
        "postalCode": {
          "description": "Post or ZIP code.",
          "label": "Postal code",
          "maxLength": 16,
          "type": "string"
        },
        "region": {
          "description": "Province, department or oblast, where it is not a state.",
          "label": "Region",
          "type": "string"
        },
        "remarks": {
          "description": "What to know on arrival: floor, entrance, \"care of\".",
          "label": "Remarks",
          "type": "string"
        },
        "state": {
          "description": "First level below the country, where the country has states.",
          "label": "State",
          "type": "string"
        },
        "street": {
          "label": "Street address",
          "type": "string"
        },
        "street2": {
          "label": "Street address (ctd.)",
          "type": "string"
        }
      }
    },
    "Airplane": {
      "caption": ["name", "registrationNumber"],
      "description": "An aircraft, from a light plane to an airliner, known by its tail and serial number.",
      "extends": ["Vehicle"],
      "featured": ["type", "registrationNumber", "country", "operator", "owner"],
      "label": "Airplane",
      "matchable": true,
      "plural": "Airplanes",
      "properties": {
        "icaoCode": {
          "description": "Four characters for the model, such as B738.",
          "label": "ICAO aircraft type designator",
          "maxLength": 16,
          "type": "identifier"
        },
        "manufacturer": {
          "label": "Manufacturer",
          "type": "string"
        },
        "serialNumber": {
          "label": "Serial Number",
          "type": "identifier"
        }
      }
    },
    "Analyzable": {
      "abstract": true,
      "description": "Anything with text in which a program can look for names, numbers and places.",
      "generated": true,
      "label": "Analyzable",
      "matchable": false,
      "plural": "Analyzables",
      "properties": {
        "companiesMentioned": {
          "hidden": true,
          "label": "Detected companies",
          "type": "name"
        },
        "detectedCountry": {
          "hidden": true,
          "label": "Detected country",
          "matchable": false,
          "type": "country"
        },
        "detectedLanguage": {
          "hidden": true,
          "label": "Detected language",
          "type": "language"
        },
        "emailMentioned": {
          "hidden": true,
          "label": "Detected e-mail addresses",
          "type": "email"
        },
        "ibanMentioned": {
          "format": "iban",
          "hidden": true,
          "label": "Detected IBANs",
          "type": "identifier"
        },
        "ipMentioned": {
          "hidden": true,
          "label": "Detected IP addresses",
          "type": "ip"
        },
        "locationMentioned": {
          "hidden": true,
          "label": "Detected locations",
          "matchable": false,
          "type": "address"
        },
        "namesMentioned": {
          "hidden": true,
          "label": "Detected names",
          "type": "name"
        },
        "peopleMentioned": {
          "hidden": true,
          "label": "Detected people",
          "type": "name"
        },
        "phoneMentioned": {
          "hidden": true,
          "label": "Detected phones",
          "type": "phone"
        }
      }
    },
    "Article": {
      "caption": ["title", "fileName"],
      "description": "A piece published by a newspaper, agency or website.",
      "extends": ["Document"],
      "featured": ["title", "author", "publishedAt"],
      "generated": true,
      "label": "Article",
      "matchable": false,
      "plural": "Articles",
      "properties": {}
    },
    "Asset": {
      "caption": ["name"],
      "description": "Something that somebody can own and that is worth following.",
      "extends": ["Thing", "Value"],
      "featured": ["name", "amount"],
      "label": "Asset",
      "matchable": false,
      "plural": "Assets",
      "properties": {}
    },
    "Associate": {
      "description": "Two people who keep company outside the family: friend, bodyguard, front man, partner in crime.",
      "edge": {
        "caption": ["relationship"],
        "directed": false,
        "label": "associated with",
        "source": "person",
        "target": "associate"
      },
      "extends": ["Interval"],
      "featured": ["person", "associate", "relationship"],
      "label": "Associate",
      "matchable": false,
      "plural": "Associates",
      "properties": {
        "associate": {
          "description": "The one who keeps them company.",
          "label": "Associate",
          "range": "Person",
          "reverse": {
            "label": "Associations",
            "name": "associations"
          },
          "type": "entity"
        },
        "person": {
          "description": "Whose associate is meant.",
          "label": "Person",
          "range": "Person",
          "reverse": {
            "label": "Associates",
            "name": "associates"
          },
          "type": "entity"
        },
        "relationship": {
          "description": "In the source's words: driver, lover, accomplice.",
          "label": "Relationship",
          "type": "string"
        }
      },
      "required": ["person", "associate"]
    },
    "Audio": {
      "caption": ["fileName", "title"],
      "description": "A recording of sound.",
      "extends": ["Document"],
      "featured": ["title", "fileName", "mimeType", "parent"],
      "generated": true,
      "label": "Audio",
      "matchable": false,
      "plural": "Audio files",
      "properties": {
        "duration": {
          "description": "Length in milliseconds.",
          "label": "Duration",
          "type": "number"
        },
        "samplingRate": {
          "description": "Samples a second, in hertz.",
          "label": "Sampling Rate",
          "type": "number"
        }
      }
    },
    "BankAccount": {
      "caption": ["name", "iban", "accountNumber"],
      "description": "An account at a bank, whoever holds it.",
      "extends": ["Asset"],
      "featured": ["accountNumber", "bankName"],
      "label": "Bank account",
      "matchable": true,
      "plural": "Bank accounts",
      "properties": {
        "accountNumber": {
          "label": "Account number",
          "type": "identifier"
        },
        "accountType": {
          "label": "Account type",
          "type": "string"
        },
        "balance": {
          "label": "Balance",
          "type": "number"
        },
        "balanceDate": {
          "label": "Balance date",
          "type": "date"
        },
        "bank": {
          "label": "Bank",
          "range": "Organization",
          "reverse": {
            "label": "Bank accounts",
            "name": "bankAccounts"
          },
          "type": "entity"
        },
        "bankAddress": {
          "label": "Bank address",
          "type": "string"
        },
        "bankName": {
          "label": "Bank name",
          "type": "string"
        },
        "bic": {
          "format": "bic",
          "label": "Bank Identifier Code",
          "maxLength": 16,
          "type": "identifier"
        },
        "closingDate": {
          "label": "Closing date",
          "type": "date"
        },
        "iban": {
          "format": "iban",
          "label": "IBAN",
          "type": "identifier"
        },
        "maxBalance": {
          "label": "Maximum balance",
          "type": "number"
        },
        "maxBalanceDate": {
          "label": "Maximum balance date",
          "type": "date"
        },
        "openingDate": {
          "label": "Opening date",
          "type": "date"
        }
      },
      "temporalExtent": {
        "end": ["closingDate"],
        "start": ["openingDate"]
      }
    },
    "Call": {
      "caption": ["callerNumber", "receiverNumber"],
      "description": "One telephone call, as a billing record or an intercept has it.",
      "extends": ["Interval"],
      "featured": ["callerNumber", "caller", "receiverNumber", "receiver", "date"],
      "generated": true,
      "label": "Call",
      "matchable": false,
      "plural": "Calls",
      "properties": {
        "caller": {
          "label": "Caller",
          "range": "LegalEntity",
          "reverse": {
            "label": "Calls made",
            "name": "callsMade"
          },
          "type": "entity"
        },
        "callerNumber": {
          "label": "Caller's Number",
          "type": "phone"
        },
        "duration": {
          "label": "Duration",
          "type": "number"
        },
        "receiver": {
          "label": "Receiver",
          "range": "LegalEntity",
          "reverse": {
            "label": "Calls received",
            "name": "callsReceived"
          },
          "type": "entity"
        },
        "receiverNumber": {
          "label": "Receiver's Number",
          "type": "phone"
        }
      }
    },
    "CallForTenders": {
      "caption": ["title"],
      "description": "A public buyer's invitation to bid, before anybody has won.",
      "extends": ["Thing", "Interval"],
      "featured": ["title", "authority"],
      "label": "Call for tenders",
      "matchable": false,
      "plural": "Calls for tenders",
      "properties": {
        "authority": {
          "label": "Name of contracting authority",
          "range": "LegalEntity",
          "reverse": {
            "label": "Call For Tenders",
            "name": "callForTenders"
          },
          "type": "entity"
        },
        "authorityReferenceId": {
          "label": "Contracting authority reference ID",
          "type": "identifier"
        },
        "awardNoticeDate": {
          "label": "Award Notice Date",
          "type": "date"
        },
        "awardedInLots": {
          "label": "Contract awarded in Lots",
          "type": "string"
        },
        "awardingDate": {
          "label": "Date of awarding",
          "type": "date"
        },
        "callId": {
          "label": "CfT unique id",
          "type": "identifier"
        },
        "certificationCheck": {
          "label": "Certification check",
          "type": "string"
        },
        "clarificationDeadline": {
          "label": "End of clarification period",
          "type": "date"
        },
        "contractNoticeDate": {
          "label": "Contract notice date",
          "type": "date"
        },
        "cpvCode": {
          "description": "The European code for what is bought.",
          "label": "CPV code",
          "type": "identifier"
        },
        "directive": {
          "label": "Directive",
          "type": "string"
        },
        "euFunding": {
          "label": "EU funding",
          "type": "string"
        },
        "evaluationMechanism": {
          "label": "Evaluation mechanism",
          "type": "string"
        },
        "fallsUnderGPPScope": {
          "description": "Whether green procurement rules apply.",
          "label": "Does this call fall under the scope of GPP?",
          "type": "string"
        },
        "involvesOutcome": {
          "description": "What came of it: awarded, cancelled, a framework.",
          "label": "Call for tenders result",
          "type": "string"
        },
        "lotsNames": {
          "label": "Lots names",
          "type": "string"
        },
        "maximumNumberOfLots": {
          "label": "Maximum number of lots",
          "type": "number"
        },
        "multipleTenders": {
          "label": "Multiple tenders will be accepted",
          "type": "string"
        },
        "numberOfLots": {
          "label": "Number of lots",
          "type": "number"
        },
        "nutsCode": {
          "description": "The European code for where it is delivered.",
          "label": "NUTS code",
          "type": "identifier"
        },
        "onBehalfOf": {
          "label": "Published on behalf of",
          "range": "LegalEntity",
          "reverse": {
            "label": "Delegated call for tenders",
            "name": "delegatedCallForTenders"
          },
          "type": "entity"
        },
        "paymentOptions": {
          "label": "Payment options",
          "type": "string"
        },
        "procedure": {
          "label": "Procedure",
          "type": "string"
        },
        "procurementType": {
          "label": "Procurement type",
          "type": "string"
        },
        "publicationDate": {
          "label": "Date of publication/invitation",
          "type": "date"
        },
        "relationToThreshold": {
          "label": "Above or below threshold",
          "type": "string"
        },
        "reverseAuctionsIncluded": {
          "label": "Inclusion of e-Auctions",
          "type": "string"
        },
        "submissionDeadline": {
          "label": "Submission deadline",
          "type": "date"
        },
        "tedUrl": {
          "label": "TED link for published notices",
          "type": "url"
        },
        "tenderers": {
          "label": "Tenderers",
          "range": "LegalEntity",
          "reverse": {
            "label": "Tender",
            "name": "callForTenders"
          },
          "type": "entity"
        },
        "tendersForLots": {
          "label": "Tenders for lots",
          "type": "string"
        },
        "title": {
          "label": "Title",
          "type": "string"
        }
      },
      "required": ["title", "authority"]
    },
    "Company": {
      "caption": ["name", "alias", "abbreviation", "weakAlias", "previousName", "registrationNumber"],
      "description": "A firm that has owners, so that both its deeds and its shares can be followed.",
      "extends": ["Organization", "Asset"],
      "featured": ["name", "jurisdiction", "registrationNumber", "incorporationDate"],
      "label": "Company",
      "matchable": true,
      "plural": "Companies",
      "properties": {
        "bikCode": {
          "description": "Code of a Russian bank.",
          "label": "BIK",
          "type": "identifier"
        },
        "caemCode": {
          "description": "Line of business in the Romanian and Moldovan registers.",
          "label": "COD CAEM",
          "type": "string"
        },
        "capital": {
          "label": "Capital",
          "type": "number"
        },
        "cikCode": {
          "description": "Number in the filings of the United States stock market regulator.",
          "label": "SEC Central Index Key",
          "type": "identifier"
        },
        "coatoCode": {
          "description": "Soviet-era code of the district where it is registered.",
          "label": "COATO / SOATO / OKATO",
          "matchable": false,
          "type": "identifier"
        },
        "fnsCode": {
          "description": "The Russian tax inspectorate that keeps the file.",
          "label": "Federal tax service code",
          "matchable": false,
          "type": "identifier"
        },
        "fssCode": {
          "description": "Number at the Russian social insurance fund.",
          "label": "FSS",
          "type": "string"
        },
        "ipoCode": {
          "label": "IPO",
          "matchable": false,
          "type": "identifier"
        },
        "irsCode": {
          "description": "Employer number given by the United States tax office.",
          "label": "IRS Number",
          "type": "identifier"
        },
        "isinCode": {
          "deprecated": true,
          "description": "Belongs on a Security; kept for older data.",
          "label": "ISIN",
          "type": "identifier"
        },
        "jibCode": {
          "description": "Company number in the successor states of Yugoslavia.",
          "label": "JIB",
          "type": "identifier"
        },
        "kppCode": {
          "description": "Russian tax branch code; one firm may have several, and firms share them.",
          "label": "KPP",
          "matchable": false,
          "type": "identifier"
        },
        "mbsCode": {
          "label": "MBS",
          "type": "identifier"
        },
        "okopfCode": {
          "description": "Legal form in the Russian statistics.",
          "label": "OKOPF",
          "type": "string"
        },
        "oksmCode": {
          "description": "Country number in the Russian statistics.",
          "label": "OKSM",
          "type": "string"
        },
        "pfrNumber": {
          "description": "Employer number at the Russian pension fund.",
          "label": "PFR Number",
          "type": "identifier"
        },
        "ricCode": {
          "label": "Reuters Instrument Code",
          "maxLength": 16,
          "type": "identifier"
        },
        "ticker": {
          "label": "Stock ticker symbol",
          "type": "identifier"
        },
        "voenCode": {
          "description": "Taxpayer number in Azerbaijan.",
          "label": "VOEN",
          "maxLength": 32,
          "type": "identifier"
        }
      },
      "required": ["name"]
    },
    "Contract": {
      "caption": ["title", "name", "procedureNumber"],
      "description": "An agreement with a public buyer about a delivery or a service.",
      "extends": ["Asset"],
      "featured": ["title", "amount", "authority", "contractDate"],
      "label": "Contract",
      "matchable": false,
      "plural": "Contracts",
      "properties": {
        "authority": {
          "label": "Contract authority",
          "range": "LegalEntity",
          "reverse": {
            "label": "Contracts issued",
            "name": "contractAuthority"
          },
          "type": "entity"
        },
        "cancelled": {
          "label": "Cancelled?",
          "type": "string"
        },
        "classification": {
          "label": "Classification",
          "type": "string"
        },
        "contractDate": {
          "label": "Contract date",
          "type": "date"
        },
        "criteria": {
          "label": "Contract award criteria",
          "type": "string"
        },
        "language": {
          "label": "Language",
          "type": "language"
        },
        "method": {
          "label": "Procurement method",
          "type": "string"
        },
        "noticeId": {
          "label": "Contract Award Notice ID",
          "type": "string"
        },
        "numberAwards": {
          "label": "Number of awards",
          "type": "string"
        },
        "procedure": {
          "label": "Contract procedure",
          "type": "string"
        },
        "procedureNumber": {
          "label": "Procedure number",
          "type": "string"
        },
        "project": {
          "label": "Project",
          "range": "Project",
          "reverse": {
            "label": "Contracts",
            "name": "contracts"
          },
          "type": "entity"
        },
        "status": {
          "label": "Status",
          "type": "string"
        },
        "title": {
          "label": "Title",
          "type": "string"
        },
        "type": {
          "description": "Supplies, services, works.",
          "label": "Type",
          "type": "string"
        }
      },
      "required": ["title"],
      "temporalExtent": {
        "start": ["contractDate"]
      }
    },
    "ContractAward": {
      "description": "Who won a contract or one lot of it, and for how much.",
      "edge": {
        "caption": ["lotNumber"],
        "directed": true,
        "label": "awarded to",
        "source": "contract",
        "target": "supplier"
      },
      "extends": ["Value", "Interest"],
      "featured": ["supplier", "contract", "amount", "lotNumber", "decisionReason"],
      "label": "Contract award",
      "matchable": false,
      "plural": "Contract awards",
      "properties": {
        "amended": {
          "description": "Whether the award was changed later.",
          "label": "Amended",
          "type": "string"
        },
        "callForTenders": {
          "label": "Call For Tenders",
          "range": "CallForTenders",
          "reverse": {
            "label": "Contract Awards",
            "name": "contractAwards"
          },
          "type": "entity"
        },
        "contract": {
          "label": "Contract",
          "range": "Contract",
          "reverse": {
            "label": "Lots awarded",
            "name": "awards"
          },
          "type": "entity"
        },
        "cpvCode": {
          "description": "The European code for what is bought.",
          "label": "CPV code",
          "type": "identifier"
        },
        "decisionReason": {
          "label": "Decision reason",
          "type": "text"
        },
        "documentNumber": {
          "label": "Document number",
          "type": "string"
        },
        "documentType": {
          "label": "Document type",
          "type": "string"
        },
        "lotNumber": {
          "label": "Lot number",
          "type": "string"
        },
        "nutsCode": {
          "description": "The European code for where it is delivered.",
          "label": "NUTS code",
          "type": "identifier"
        },
        "supplier": {
          "description": "The winner.",
          "label": "Supplier",
          "range": "LegalEntity",
          "reverse": {
            "label": "Contracts awarded",
            "name": "contractAwardSupplier"
          },
          "type": "entity"
        }
      },
      "required": ["supplier", "contract"]
    },
    "Control": {
      "caption": ["controlType"],
      "description": "Power over another, whether or not a share in it is held: a gang that runs a prison, a front man's principal.",
      "edge": {
        "caption": ["controlType"],
        "directed": true,
        "label": "controls",
        "source": "controller",
        "target": "controlled"
      },
      "extends": ["Interest"],
      "featured": ["controller", "controlled", "controlType", "startDate", "endDate"],
      "label": "Control",
      "matchable": false,
      "plural": "Control relationships",
      "properties": {
        "controlType": {
          "description": "How: by force, by appointment, by votes, by contract.",
          "label": "Type of control",
          "type": "string"
        },
        "controlled": {
          "description": "Who or what obeys.",
          "label": "Controlled entity",
          "range": "LegalEntity",
          "reverse": {
            "label": "Controlling entities",
            "name": "controllingEntities"
          },
          "type": "entity"
        },
        "controller": {
          "description": "Who gives the orders.",
          "label": "Controller",
          "range": "LegalEntity",
          "reverse": {
            "label": "Controlled entities",
            "name": "controlledEntities"
          },
          "type": "entity"
        },
        "legalBasis": {
          "description": "The rule that the source rests the statement on.",
          "label": "Legal basis",
          "type": "string"
        }
      },
      "required": ["controller", "controlled"]
    },
    "CourtCase": {
      "caption": ["name", "caseNumber"],
      "description": "Proceedings before a court, criminal or civil.",
      "extends": ["Thing"],
      "featured": ["name", "fileDate", "caseNumber"],
      "label": "Court case",
      "matchable": false,
      "plural": "Court cases",
      "properties": {
        "caseNumber": {
          "label": "Case number",
          "type": "identifier"
        },
        "category": {
          "label": "Category",
          "type": "string"
        },
        "closeDate": {
          "label": "Close date",
          "type": "date"
        },
        "court": {
          "label": "Court",
          "type": "string"
        },
        "fileDate": {
          "label": "File date",
          "type": "date"
        },
        "status": {
          "label": "Status",
          "type": "string"
        },
        "type": {
          "label": "Type",
          "type": "string"
        }
      },
      "required": ["name"],
      "temporalExtent": {
        "end": ["closeDate"],
        "start": ["fileDate"]
      }
    },
    "CourtCaseParty": {
      "description": "Who appears in a court case, and as what: accused, plaintiff, witness, counsel.",
      "edge": {
        "caption": ["role"],
        "directed": true,
        "label": "involved in",
        "source": "party",
        "target": "case"
      },
      "extends": ["Interest"],
      "featured": ["party", "case", "role"],
      "label": "Case party",
      "matchable": false,
      "plural": "Case parties",
      "properties": {
        "case": {
          "label": "Case",
          "range": "CourtCase",
          "reverse": {
            "label": "Parties",
            "name": "parties"
          },
          "type": "entity"
        },
        "party": {
          "label": "Party",
          "range": "Thing",
          "reverse": {
            "label": "Court cases",
            "name": "courtCase"
          },
          "type": "entity"
        }
      },
      "required": ["case", "party"]
    },
    "CryptoWallet": {
      "caption": ["publicKey", "name", "summary"],
      "description": "Somewhere cryptocurrency is kept, known by its address on the chain.",
      "extends": ["Thing", "Value"],
      "featured": ["currency", "publicKey"],
      "label": "Cryptocurrency wallet",
      "matchable": true,
      "plural": "Cryptocurrency wallets",
      "properties": {
        "accountId": {
          "description": "Number of the customer at the exchange.",
          "label": "Account ID",
          "type": "identifier"
        },
        "balance": {
          "label": "Balance",
          "type": "number"
        },
        "balanceDate": {
          "label": "Balance date",
          "type": "date"
        },
        "blockchain": {
          "description": "The chain, such as Bitcoin, Ethereum or Tron.",
          "label": "Blockchain",
          "type": "string"
        },
        "creationDate": {
          "label": "Creation date",
          "type": "date"
        },
        "cryptoAddress": {
          "description": "The same address where the currency is named beside it.",
          "label": "Crypto address",
          "maxLength": 512,
          "type": "identifier"
        },
        "currencySymbol": {
          "label": "Currency short code",
          "type": "string"
        },
        "custodyType": {
          "description": "Whether the holder or an exchange has the key.",
          "label": "Custody type",
          "type": "string"
        },
        "holder": {
          "label": "Wallet holder",
          "range": "LegalEntity",
          "reverse": {
            "label": "Cryptocurrency wallets",
            "name": "cryptoWallets"
          },
          "type": "entity"
        },
        "managingExchange": {
          "label": "Managing exchange",
          "type": "string"
        },
        "privateKey": {
          "label": "Private key",
          "type": "string"
        },
        "publicKey": {
          "description": "The address that others pay to.",
          "label": "Address",
          "maxLength": 512,
          "type": "identifier"
        }
      },
      "temporalExtent": {
        "start": ["creationDate"]
      }
    },
    "Debt": {
      "description": "Money that one owes another.",
      "edge": {
        "caption": ["amount"],
        "directed": true,
        "label": "owes",
        "source": "debtor",
        "target": "creditor"
      },
      "extends": ["Interval", "Value"],
      "featured": ["debtor", "creditor", "date", "amount"],
      "label": "Debt",
      "matchable": false,
      "plural": "Debts",
      "properties": {
        "creditor": {
          "label": "Creditor",
          "range": "LegalEntity",
          "reverse": {
            "label": "Credits",
            "name": "debtCreditor"
          },
          "type": "entity"
        },
        "debtor": {
          "label": "Debtor",
          "range": "LegalEntity",
          "reverse": {
            "label": "Debts",
            "name": "debtDebtor"
          },
          "type": "entity"
        }
      },
      "required": ["debtor"]
    },
    "Directorship": {
      "caption": ["role"],
      "description": "Who runs a company or sits on its board.",
      "edge": {
        "caption": ["role"],
        "directed": true,
        "label": "directs",
        "source": "director",
        "target": "organization"
      },
      "extends": ["Interest"],
      "featured": ["director", "organization", "role", "startDate", "endDate"],
      "label": "Directorship",
      "matchable": false,
      "plural": "Directorships",
      "properties": {
        "director": {
          "description": "The person, or the firm that acts as one.",
          "label": "Director",
          "range": "LegalEntity",
          "reverse": {
            "label": "Directorships",
            "name": "directorshipDirector"
          },
          "type": "entity"
        },
        "organization": {
          "label": "Organization",
          "range": "Organization",
          "reverse": {
            "label": "Directors",
            "name": "directorshipOrganization"
          },
          "type": "entity"
        },
        "secretary": {
          "label": "Secretary",
          "type": "string"
        }
      },
      "required": ["director", "organization"]
    },
    "Document": {
      "caption": ["fileName", "title"],
      "description": "A file, read or not, that the case rests on.",
      "extends": ["Thing", "Analyzable"],
      "featured": ["title", "fileName", "mimeType", "parent"],
      "generated": true,
      "label": "File",
      "matchable": false,
      "plural": "Files",
      "properties": {
        "ancestors": {
          "hidden": true,
          "label": "Ancestors",
          "range": "Folder",
          "reverse": {
            "hidden": true,
            "label": "Descendants",
            "name": "descendants"
          },
          "type": "entity"
        },
        "author": {
          "description": "Who the file says wrote it.",
          "label": "Author",
          "type": "string"
        },
        "authoredAt": {
          "label": "Authored on",
          "matchable": false,
          "type": "date"
        },
        "bodyText": {
          "hidden": true,
          "label": "Text",
          "type": "text"
        },
        "contentHash": {
          "description": "SHA-1 of the file.",
          "label": "Checksum",
          "type": "checksum"
        },
        "crawler": {
          "description": "The program that fetched the file.",
          "label": "Crawler",
          "type": "string"
        },
        "date": {
          "description": "A date of the document that is neither writing nor publication.",
          "label": "Date",
          "type": "date"
        },
        "encoding": {
          "label": "File encoding",
          "type": "string"
        },
        "extension": {
          "label": "File extension",
          "type": "string"
        },
        "fileName": {
          "label": "File name",
          "type": "string"
        },
        "fileSize": {
          "label": "File size",
          "type": "number"
        },
        "generator": {
          "description": "The program that wrote the file.",
          "label": "Generator",
          "type": "string"
        },
        "language": {
          "label": "Language",
          "type": "language"
        },
        "messageId": {
          "description": "The identity that a mail program gave the message.",
          "label": "Message ID",
          "type": "string"
        },
        "mimeType": {
          "label": "MIME type",
          "type": "mimetype"
        },
        "parent": {
          "label": "Folder",
          "range": "Folder",
          "reverse": {
            "hidden": true,
            "label": "Child documents",
            "name": "children"
          },
          "type": "entity"
        },
        "processedAt": {
          "description": "When the reader was done.",
          "hidden": true,
          "label": "Processed at",
          "matchable": false,
          "type": "date"
        },
        "processingAgent": {
          "description": "The reader, with its version.",
          "label": "Processing agent",
          "type": "string"
        },
        "processingError": {
          "hidden": true,
          "label": "Processing error",
          "type": "string"
        },
        "processingStatus": {
          "hidden": true,
          "label": "Processing status",
          "type": "string"
        },
        "publishedAt": {
          "label": "Published on",
          "matchable": false,
          "type": "date"
        },
        "title": {
          "label": "Title",
          "type": "string"
        },
        "translatedLanguage": {
          "hidden": true,
          "label": "The language of the translated text",
          "type": "language"
        },
        "translatedText": {
          "hidden": true,
          "label": "Translated version of the body text",
          "type": "text"
        }
      },
      "required": ["fileName"],
      "temporalExtent": {
        "start": ["date", "authoredAt", "publishedAt"]
      }
    },
    "Documentation": {
      "description": "A document that is about an entity: contract, photograph, verdict.",
      "edge": {
        "caption": ["role"],
        "directed": false,
        "label": "documents",
        "source": "document",
        "target": "entity"
      },
      "extends": ["Interest"],
      "featured": ["document", "entity", "role"],
      "label": "Documentation",
      "matchable": false,
      "plural": "Documentations",
      "properties": {
        "document": {
          "label": "Document",
          "range": "Document",
          "reverse": {
            "label": "Related entities",
            "name": "relatedEntities"
          },
          "type": "entity"
        },
        "entity": {
          "label": "Entity",
          "range": "Thing",
          "reverse": {
            "label": "Documents",
            "name": "documentedBy"
          },
          "type": "entity"
        }
      },
      "required": ["document", "entity"]
    },
    "EconomicActivity": {
      "caption": ["summary", "goodsDescription", "ccdNumber"],
      "description": "Goods that crossed a border, as the customs declared them.",
      "extends": ["Interval"],
      "featured": ["sender", "receiver", "contract", "goodsDescription", "startDate", "endDate"],
      "label": "Customs declaration",
      "matchable": false,
      "plural": "Customs declarations",
      "properties": {
        "bankAccount": {
          "description": "The account that paid or was paid.",
          "label": "Bank Account",
          "range": "BankAccount",
          "reverse": {
            "label": "Customs declarations",
            "name": "contractBankAccount"
          },
          "type": "entity"
        },
        "bankForeign": {
          "description": "The bank for the side in foreign money.",
          "label": "Foreign currency bank",
          "range": "BankAccount",
          "reverse": {
            "label": "Customs declarations (as foreign bank)",
            "name": "foreignBankAccount"
          },
          "type": "entity"
        },
        "bankRub": {
          "description": "The bank for the side in roubles.",
          "label": "Rouble bank",
          "range": "BankAccount",
          "reverse": {
            "label": "Customs declarations (as rouble bank)",
            "name": "rubBankAccount"
          },
          "type": "entity"
        },
        "ccdNumber": {
          "label": "Customs Cargo Declaration Number",
          "type": "identifier"
        },
        "ccdValue": {
          "description": "The customs value.",
          "label": "CCD Value",
          "type": "string"
        },
        "contract": {
          "label": "Contract",
          "range": "Contract",
          "reverse": {
            "label": "Used in customs",
            "name": "economicActivityContract"
          },
          "type": "entity"
        },
        "contractHolder": {
          "description": "Who is bound by the contract of sale.",
          "label": "Contract holder",
          "range": "LegalEntity",
          "reverse": {
            "label": "Customs declarations facilitated",
            "name": "economicActivityHolder"
          },
          "type": "entity"
        },
        "customsAmount": {
          "description": "What the customs reckoned.",
          "label": "Customs Value Amount",
          "type": "string"
        },
        "customsProcedure": {
          "description": "The regime under which the goods went.",
          "label": "Customs Procedure",
          "type": "string"
        },
        "declarant": {
          "description": "Who signed for the goods.",
          "label": "Declarant",
          "range": "LegalEntity",
          "reverse": {
            "label": "Customs declarations",
            "name": "economicActivityDeclarant"
          },
          "type": "entity"
        },
        "departureCountry": {
          "description": "Where the goods set out.",
          "label": "Country of departure",
          "type": "country"
        },
        "destinationCountry": {
          "description": "Where they were bound.",
          "label": "Country of destination",
          "type": "country"
        },
        "directionOfTransportation": {
          "description": "Import, export or transit.",
          "label": "Direction of transportation",
          "type": "string"
        },
        "dollarExchRate": {
          "description": "Rate of the dollar on that day.",
          "label": "USD Exchange Rate",
          "type": "string"
        },
        "goodsDescription": {
          "label": "Description of goods",
          "type": "text"
        },
        "invoiceAmount": {
          "description": "What the bill says.",
          "label": "Invoice Value Amount",
          "type": "string"
        },
        "originCountry": {
          "description": "Where they were made.",
          "label": "Country of origin",
          "type": "country"
        },
        "receiver": {
          "description": "Who got them.",
          "label": "Receiver",
          "range": "LegalEntity",
          "reverse": {
            "label": "Goods received",
            "name": "economicActivityReceiver"
          },
          "type": "entity"
        },
        "sender": {
          "description": "Who shipped them.",
          "label": "Sender",
          "range": "LegalEntity",
          "reverse": {
            "label": "Goods originated",
            "name": "economicActivitySender"
          },
          "type": "entity"
        },
        "tradingCountry": {
          "description": "Seat of the foreign party.",
          "label": "Trading Country",
          "type": "country"
        },
        "transport": {
          "description": "The ship, truck or plane.",
          "label": "Transport",
          "range": "Vehicle",
          "reverse": {
            "label": "Customs declarations",
            "name": "declaredCustoms"
          },
          "type": "entity"
        },
        "vedCode": {
          "description": "Customs tariff code of the goods.",
          "label": "FEAC Code",
          "type": "identifier"
        },
        "vedCodeDescription": {
          "description": "What that code stands for.",
          "label": "FEAC Code description",
          "type": "string"
        }
      }
    },
    "Email": {
      "caption": ["subject", "threadTopic", "title", "name", "fileName"],
      "description": "A mail, with its headers and attachments.",
      "extends": ["Folder", "PlainText", "HyperText"],
      "featured": ["subject", "date", "from"],
      "generated": true,
      "label": "E-Mail",
      "matchable": false,
      "plural": "E-Mails",
      "properties": {
        "bcc": {
          "description": "Who got a hidden copy.",
          "label": "BCC",
          "type": "string"
        },
        "cc": {
          "description": "Who got a copy.",
          "label": "CC",
          "type": "string"
        },
        "emitters": {
          "label": "Emitter",
          "range": "LegalEntity",
          "reverse": {
            "label": "E-Mails sent",
            "name": "emailsSent"
          },
          "type": "entity"
        },
        "from": {
          "label": "From",
          "type": "string"
        },
        "headers": {
          "hidden": true,
          "label": "Raw headers",
          "type": "json"
        },
        "inReplyTo": {
          "description": "The message ID of what it answers.",
          "hidden": true,
          "label": "In Reply To",
          "type": "string"
        },
        "inReplyToEmail": {
          "label": "Responding to",
          "range": "Email",
          "reverse": {
            "label": "Responses",
            "name": "responses"
          },
          "type": "entity"
        },
        "recipients": {
          "label": "Recipients",
          "range": "LegalEntity",
          "reverse": {
            "label": "E-Mails received",
            "name": "emailsReceived"
          },
          "type": "entity"
        },
        "sender": {
          "label": "Sender",
          "type": "string"
        },
        "subject": {
          "label": "Subject",
          "type": "string"
        },
        "threadTopic": {
          "label": "Thread topic",
          "type": "string"
        },
        "to": {
          "label": "To",
          "type": "string"
        }
      }
    },
    "Employment": {
      "caption": ["role"],
      "description": "Who works for whom.",
      "edge": {
        "caption": ["role"],
        "directed": true,
        "label": "works for",
        "source": "employee",
        "target": "employer"
      },
      "extends": ["Interest"],
      "featured": ["employer", "employee", "role", "startDate", "endDate"],
      "label": "Employment",
      "matchable": false,
      "plural": "Employments",
      "properties": {
        "employee": {
          "label": "Employee",
          "range": "Person",
          "reverse": {
            "label": "Employers",
            "name": "employers"
          },
          "type": "entity"
        },
        "employer": {
          "label": "Employer",
          "range": "Organization",
          "reverse": {
            "label": "Employees",
            "name": "employees"
          },
          "type": "entity"
        }
      },
      "required": ["employer", "employee"]
    },
    "Event": {
      "caption": ["name", "summary", "date"],
      "description": "Something that happened at a time and a place, with people in it.",
      "extends": ["Interval", "Analyzable", "Thing"],
      "featured": ["name", "summary", "date", "location"],
      "label": "Event",
      "matchable": false,
      "plural": "Events",
      "properties": {
        "important": {
          "label": "Important",
          "type": "string"
        },
        "involved": {
          "label": "Involved",
          "range": "LegalEntity",
          "reverse": {
            "label": "Events",
            "name": "eventsInvolved"
          },
          "type": "entity"
        },
        "location": {
          "label": "Location",
          "type": "address"
        },
        "organizer": {
          "label": "Organizer",
          "range": "LegalEntity",
          "reverse": {
            "label": "Organized events",
            "name": "eventsOrganized"
          },
          "type": "entity"
        }
      },
      "required": ["name"]
    },
    "Family": {
      "description": "Two people tied by blood or marriage.",
      "edge": {
        "caption": ["relationship"],
        "directed": false,
        "label": "related to",
        "source": "person",
        "target": "relative"
      },
      "extends": ["Interval"],
      "featured": ["person", "relative", "relationship"],
      "label": "Family",
      "matchable": false,
      "plural": "Family members",
      "properties": {
        "person": {
          "description": "Whose relative is meant.",
          "label": "Person",
          "range": "Person",
          "reverse": {
            "label": "Family members",
            "name": "familyPerson"
          },
          "type": "entity"
        },
        "relationship": {
          "description": "What the relative is to the person: mother, son, brother-in-law.",
          "label": "Relationship",
          "type": "string"
        },
        "relative": {
          "description": "The kin.",
          "label": "Relative",
          "range": "Person",
          "reverse": {
            "label": "Relatives",
            "name": "familyRelative"
          },
          "type": "entity"
        }
      },
      "required": ["person", "relative"]
    },
    "Folder": {
      "caption": ["fileName", "title"],
      "description": "A directory, mailbox or archive that holds other files.",
      "extends": ["Document"],
      "featured": ["title", "parent"],
      "generated": true,
      "label": "Folder",
      "matchable": false,
      "plural": "Folders",
      "properties": {}
    },
    "HyperText": {
      "caption": ["title", "fileName"],
      "description": "A web page, as it was saved.",
      "extends": ["Document"],
      "featured": ["title", "fileName", "mimeType", "parent"],
      "generated": true,
      "label": "Web page",
      "matchable": false,
      "plural": "Web pages",
      "properties": {
        "bodyHtml": {
          "hidden": true,
          "label": "HTML",
          "type": "html"
        }
      }
    },
    "Identification": {
      "caption": ["number"],
      "description": "A paper that proves who somebody is: identity card, licence, permit.",
      "extends": ["Interval"],
      "featured": ["number", "country", "type", "holder", "startDate", "endDate"],
      "label": "Identification",
      "matchable": false,
      "plural": "Identifications",
      "properties": {
        "authority": {
          "description": "The office that issued it.",
          "label": "Authority",
          "type": "string"
        },
        "country": {
          "label": "Country",
          "type": "country"
        },
        "holder": {
          "label": "Identification holder",
          "range": "LegalEntity",
          "reverse": {
            "label": "Identifications",
            "name": "identification"
          },
          "type": "entity"
        },
        "number": {
          "label": "Document number",
          "type": "identifier"
        },
        "type": {
          "label": "Type",
          "type": "string"
        }
      },
      "required": ["holder", "number"]
    },
    "Image": {
      "caption": ["fileName", "title"],
      "description": "A photograph, drawing or scan.",
      "extends": ["Document"],
      "featured": ["title", "fileName", "mimeType", "parent"],
      "generated": true,
      "label": "Image",
      "matchable": false,
      "plural": "Images",
      "properties": {
        "credit": {
          "description": "Who made the picture.",
          "label": "Credit",
          "type": "string"
        },
        "pictured": {
          "label": "Pictured",
          "range": "Person",
          "reverse": {
            "label": "Images",
            "name": "images"
          },
          "type": "entity"
        }
      }
    },
    "Interest": {
      "abstract": true,
      "description": "A tie between two parties that can begin and end; parent of the particular ties.",
      "extends": ["Interval"],
      "label": "Interest",
      "matchable": false,
      "plural": "Interest",
      "properties": {
        "role": {
          "label": "Role",
          "type": "string"
        },
        "status": {
          "label": "Status",
          "type": "string"
        }
      }
    },
    "Interval": {
      "abstract": true,
      "description": "Anything that begins and ends; parent of most relations.",
      "label": "Interval",
      "matchable": false,
      "plural": "Interval",
      "properties": {
        "alephUrl": {
          "hidden": true,
          "label": "Aleph URL",
          "matchable": false,
          "type": "url"
        },
        "date": {
          "description": "A day on which it held, where neither start nor end is known.",
          "label": "Date",
          "type": "date"
        },
        "description": {
          "label": "Description",
          "type": "text"
        },
        "endDate": {
          "description": "Until when it held; empty is unknown, not \"still\".",
          "label": "End date",
          "type": "date"
        },
        "indexText": {
          "hidden": true,
          "label": "Index text",
          "type": "text"
        },
        "modifiedAt": {
          "description": "When the source last changed it.",
          "label": "Modified on",
          "type": "date"
        },
        "namesMentioned": {
          "hidden": true,
          "label": "Detected names",
          "type": "name"
        },
        "proof": {
          "label": "Source document",
          "range": "Document",
          "reverse": {
            "label": "Derived relationships",
            "name": "provenIntervals"
          },
          "type": "entity"
        },
        "publisher": {
          "label": "Publishing source",
          "type": "string"
        },
        "publisherUrl": {
          "label": "Publishing source URL",
          "matchable": false,
          "type": "url"
        },
        "recordId": {
          "description": "Number of the row or file at the source.",
          "label": "Record ID",
          "type": "string"
        },
        "retrievedAt": {
          "description": "When it was fetched from the source.",
          "label": "Retrieved on",
          "matchable": false,
          "type": "date"
        },
        "sourceUrl": {
          "description": "The page that says so.",
          "label": "Source link",
          "matchable": false,
          "type": "url"
        },
        "startDate": {
          "description": "From when it held, as exactly as the source says.",
          "label": "Start date",
          "type": "date"
        },
        "summary": {
          "label": "Summary",
          "type": "text"
        }
      },
      "temporalExtent": {
        "end": ["endDate"],
        "start": ["startDate", "date"]
      }
    },
    "LegalEntity": {
      "caption": ["name", "alias", "abbreviation", "weakAlias", "previousName", "email", "phone", "registrationNumber"],
      "description": "A party that acts, where the source leaves open whether it is a person or a body.",
      "extends": ["Thing"],
      "featured": ["name", "country", "legalForm", "status"],
      "label": "Legal entity",
      "matchable": true,
      "plural": "Legal entities",
      "properties": {
        "abbreviation": {
          "description": "Initials, such as PDVSA.",
          "label": "Abbreviation",
          "matchable": false,
          "type": "name"
        },
        "brightQueryId": {
          "label": "BrightQuery ID",
          "type": "identifier"
        },
        "brightQueryOrgId": {
          "hidden": true,
          "label": "BrightQuery Organization ID",
          "matchable": false,
          "type": "identifier"
        },
        "bvdId": {
          "label": "Bureau van Dijk ID",
          "type": "identifier"
        },
        "classification": {
          "description": "The source's own category.",
          "label": "Classification",
          "type": "string"
        },
        "dissolutionDate": {
          "description": "Day on which it ended.",
          "label": "Dissolution date",
          "type": "date"
        },
        "dunsCode": {
          "description": "Number at Dun & Bradstreet.",
          "label": "DUNS",
          "maxLength": 16,
          "type": "identifier"
        },
        "email": {
          "description": "Where to write to.",
          "label": "Email",
          "type": "email"
        },
        "icijId": {
          "description": "Node number in the Offshore Leaks database.",
          "label": "ICIJ ID",
          "type": "string"
        },
        "idNumber": {
          "description": "Number of an identity card, cédula or the like.",
          "label": "ID Number",
          "type": "identifier"
        },
        "incorporationDate": {
          "description": "Day of entry in the register.",
          "label": "Incorporation date",
          "type": "date"
        },
        "innCode": {
          "description": "Russian tax number of a firm or person.",
          "format": "inn",
          "label": "INN",
          "maxLength": 32,
          "type": "identifier"
        },
        "jurisdiction": {
          "description": "Whose law it is set up under.",
          "label": "Jurisdiction",
          "type": "country"
        },
        "legalForm": {
          "description": "S.A., Ltda, foundation, cooperative.",
          "label": "Legal form",
          "type": "string"
        },
        "leiCode": {
          "description": "World-wide number of a party to financial trades, 20 characters.",
          "format": "lei",
          "label": "LEI",
          "maxLength": 32,
          "type": "identifier"
        },
        "licenseNumber": {
          "description": "Number of a permit to trade or practise.",
          "label": "License Number",
          "type": "identifier"
        },
        "mainCountry": {
          "description": "The country that it mainly belongs to.",
          "label": "Country of origin",
          "type": "country"
        },
        "npiCode": {
          "description": "Number of a health care provider in the United States.",
          "format": "npi",
          "label": "NPI",
          "maxLength": 16,
          "type": "identifier"
        },
        "ogrnCode": {
          "description": "Number in the Russian company register.",
          "format": "ogrn",
          "label": "OGRN",
          "maxLength": 32,
          "type": "identifier"
        },
        "okpoCode": {
          "description": "Number in the Russian statistics.",
          "label": "OKPO",
          "matchable": false,
          "type": "identifier"
        },
        "okvedCode": {
          "description": "Line of business in the Russian register.",
          "label": "OKVED",
          "matchable": false,
          "type": "identifier"
        },
        "opencorporatesUrl": {
          "label": "OpenCorporates URL",
          "type": "url"
        },
        "parent": {
          "deprecated": true,
          "description": "Use Ownership instead.",
          "label": "Parent company",
          "range": "LegalEntity",
          "reverse": {
            "label": "Subsidiaries",
            "name": "subsidiaries"
          },
          "type": "entity"
        },
        "phone": {
          "description": "Number with its country code.",
          "label": "Phone",
          "maxLength": 32,
          "type": "phone"
        },
        "registrationNumber": {
          "description": "Number in the company register.",
          "label": "Registration number",
          "type": "identifier"
        },
        "sayariId": {
          "label": "Sayari Entity ID",
          "type": "identifier"
        },
        "sector": {
          "description": "Line of business.",
          "label": "Sector",
          "type": "string"
        },
        "status": {
          "description": "How things stand: active, in liquidation, retired.",
          "label": "Status",
          "type": "string"
        },
        "swiftBic": {
          "description": "Code of a bank in payments.",
          "format": "bic",
          "label": "SWIFT/BIC",
          "maxLength": 16,
          "type": "identifier"
        },
        "taxNumber": {
          "description": "Number at the tax office, such as RUT, NIT, RUC or CUIT.",
          "label": "Tax Number",
          "type": "identifier"
        },
        "taxStatus": {
          "label": "Tax status",
          "type": "string"
        },
        "uniqueEntityId": {
          "description": "Number of a supplier to the United States government.",
          "format": "uei",
          "label": "Unique Entity ID",
          "maxLength": 32,
          "type": "identifier"
        },
        "uscCode": {
          "description": "China's number for every organisation.",
          "format": "uscc",
          "label": "USCC",
          "type": "identifier"
        },
        "vatCode": {
          "description": "Value added tax number.",
          "label": "V.A.T. Identifier",
          "maxLength": 32,
          "type": "identifier"
        },
        "website": {
          "description": "Own site.",
          "label": "Website",
          "type": "url"
        }
      },
      "required": ["name"],
      "temporalExtent": {
        "end": ["dissolutionDate"],
        "start": ["incorporationDate"]
      }
    },
    "License": {
      "caption": ["name"],
      "description": "A right granted by the state: to mine, drill, log, fish or broadcast.",
      "extends": ["Contract"],
      "featured": ["name", "amount", "authority", "contractDate", "commodities"],
      "label": "License",
      "matchable": false,
      "plural": "Licenses",
      "properties": {
        "area": {
          "description": "The ground that it covers.",
          "label": "Area",
          "type": "number"
        },
        "commodities": {
          "label": "Commodities",
          "type": "string"
        },
        "reviewDate": {
          "label": "License review date",
          "type": "string"
        }
      },
      "required": ["name", "authority"]
    },
    "Membership": {
      "caption": ["role"],
      "description": "Who belongs to an organisation, gang, party or club, and in what role.",
      "edge": {
        "caption": ["role"],
        "directed": true,
        "label": "belongs to",
        "source": "member",
        "target": "organization"
      },
      "extends": ["Interest"],
      "featured": ["member", "organization", "role", "startDate", "endDate"],
      "label": "Membership",
      "matchable": false,
      "plural": "Memberships",
      "properties": {
        "member": {
          "label": "Member",
          "range": "LegalEntity",
          "reverse": {
            "label": "Memberships",
            "name": "membershipMember"
          },
          "type": "entity"
        },
        "organization": {
          "label": "Organization",
          "range": "Organization",
          "reverse": {
            "label": "Members",
            "name": "membershipOrganization"
          },
          "type": "entity"
        }
      },
      "required": ["member", "organization"]
    },
    "Mention": {
      "caption": ["name"],
      "description": "A name that a program saw in a document and that nobody has yet tied to an entity.",
      "featured": ["document", "name", "resolved"],
      "generated": true,
      "hidden": true,
      "label": "Mention",
      "matchable": false,
      "plural": "Mentions",
      "properties": {
        "contextCountry": {
          "hidden": true,
          "label": "Co-occurring countries",
          "matchable": false,
          "type": "country"
        },
        "contextEmail": {
          "hidden": true,
          "label": "Co-occurring e-mail addresses",
          "matchable": false,
          "type": "email"
        },
        "contextPhone": {
          "hidden": true,
          "label": "Co-occurring phone numbers",
          "matchable": false,
          "type": "phone"
        },
        "detectedSchema": {
          "hidden": true,
          "label": "Detected entity type",
          "type": "string"
        },
        "document": {
          "label": "Document",
          "range": "Document",
          "reverse": {
            "hidden": true,
            "label": "Extracted names",
            "name": "mentionedEntities"
          },
          "type": "entity"
        },
        "name": {
          "label": "Name",
          "type": "name"
        },
        "resolved": {
          "label": "Entity",
          "range": "LegalEntity",
          "reverse": {
            "label": "Document mentions",
            "name": "mentionedBy"
          },
          "type": "entity"
        }
      },
      "required": ["document", "name"]
    },
    "Message": {
      "caption": ["subject", "title", "threadTopic", "fileName"],
      "description": "A chat or text message.",
      "extends": ["Interval", "Folder", "PlainText", "HyperText"],
      "featured": ["subject", "date", "sender", "recipients"],
      "generated": true,
      "label": "Message",
      "matchable": false,
      "plural": "Messages",
      "properties": {
        "inReplyTo": {
          "description": "The identity of what it answers.",
          "hidden": true,
          "label": "In Reply To",
          "type": "string"
        },
        "inReplyToMessage": {
          "label": "Responding to",
          "range": "Message",
          "reverse": {
            "label": "Responses",
            "name": "responses"
          },
          "type": "entity"
        },
        "metadata": {
          "hidden": true,
          "label": "Metadata",
          "type": "json"
        },
        "recipientAccount": {
          "label": "Recipient Account",
          "range": "UserAccount",
          "reverse": {
            "label": "Messages received",
            "name": "messagesReceived"
          },
          "type": "entity"
        },
        "recipients": {
          "label": "Recipients",
          "range": "LegalEntity",
          "reverse": {
            "label": "Messages received",
            "name": "messagesReceived"
          },
          "type": "entity"
        },
        "sender": {
          "label": "Sender",
          "range": "LegalEntity",
          "reverse": {
            "label": "Messages sent",
            "name": "messagesSent"
          },
          "type": "entity"
        },
        "senderAccount": {
          "label": "Sender Account",
          "range": "UserAccount",
          "reverse": {
            "label": "Messages sent",
            "name": "messagesSent"
          },
          "type": "entity"
        },
        "subject": {
          "label": "Subject",
          "type": "string"
        },
        "threadTopic": {
          "label": "Thread topic",
          "type": "string"
        }
      },
      "required": ["bodyText", "sender"],
      "temporalExtent": {
        "start": ["date", "authoredAt", "publishedAt"]
      }
    },
    "Note": {
      "caption": ["description"],
      "description": "What an investigator wrote about an entity.",
      "extends": ["Thing", "Analyzable"],
      "featured": ["description", "entity"],
      "label": "Note",
      "matchable": false,
      "plural": "Notes",
      "properties": {
        "entity": {
          "label": "Entity",
          "range": "Thing",
          "reverse": {
            "label": "Notes",
            "name": "noteEntities"
          },
          "type": "entity"
        }
      }
    },
    "Occupancy": {
      "description": "Who held a post, from when to when.",
      "edge": {
        "caption": ["startDate", "endDate"],
        "directed": true,
        "label": "holds",
        "source": "holder",
        "target": "post"
      },
      "extends": ["Interval"],
      "featured": ["holder", "post"],
      "label": "Occupancy",
      "matchable": false,
      "plural": "Occupancies",
      "properties": {
        "constituency": {
          "description": "The district that is represented.",
          "label": "Constituency",
          "type": "string"
        },
        "declarationDate": {
          "description": "Day of the asset declaration that shows it.",
          "label": "Declaration date",
          "matchable": false,
          "type": "date"
        },
        "electionDate": {
          "description": "Day of the vote.",
          "label": "Election date",
          "type": "date"
        },
        "holder": {
          "label": "Holder",
          "range": "Person",
          "reverse": {
            "label": "Positions held",
            "name": "positionOccupancies"
          },
          "type": "entity"
        },
        "periodEnd": {
          "description": "Last day of the term, the same for all who serve in it.",
          "label": "Period end",
          "type": "date"
        },
        "periodStart": {
          "description": "First day of the term, the same for all who serve in it.",
          "label": "Period start",
          "type": "date"
        },
        "politicalGroup": {
          "description": "Party or bench in the chamber.",
          "label": "Political group",
          "type": "string"
        },
        "post": {
          "label": "Position occupied",
          "range": "Position",
          "reverse": {
            "label": "Position holders",
            "name": "occupancies"
          },
          "type": "entity"
        },
        "status": {
          "label": "Status",
          "type": "string"
        }
      },
      "required": ["holder", "post"],
      "temporalExtent": {
        "end": ["endDate", "periodEnd"],
        "start": ["startDate", "periodStart", "electionDate", "declarationDate", "date"]
      }
    },
    "Organization": {
      "caption": ["name", "alias", "abbreviation", "weakAlias", "previousName", "registrationNumber"],
      "description": "A body of people under one name: ministry, charity, party, gang.",
      "extends": ["LegalEntity"],
      "featured": ["name", "country", "legalForm", "status"],
      "label": "Organization",
      "matchable": true,
      "plural": "Organizations",
      "properties": {
        "cageCode": {
          "description": "NATO supplier number.",
          "label": "CAGE",
          "maxLength": 16,
          "type": "identifier"
        },
        "giiNumber": {
          "description": "Number of a bank that reports to the United States tax office.",
          "label": "GIIN",
          "maxLength": 20,
          "type": "identifier"
        },
        "imoNumber": {
          "format": "imo",
          "label": "IMO Number",
          "maxLength": 16,
          "type": "identifier"
        },
        "permId": {
          "description": "Number at the London Stock Exchange's data house.",
          "label": "PermID",
          "maxLength": 16,
          "type": "identifier"
        }
      },
      "required": ["name"]
    },
    "Ownership": {
      "description": "Who owns what, and how much of it.",
      "edge": {
        "caption": ["percentage"],
        "directed": true,
        "label": "owns",
        "source": "owner",
        "target": "asset"
      },
      "extends": ["Interest"],
      "featured": ["owner", "asset", "role", "percentage", "startDate", "endDate"],
      "label": "Ownership",
      "matchable": false,
      "plural": "Ownerships",
      "properties": {
        "asset": {
          "label": "Asset",
          "range": "Asset",
          "reverse": {
            "label": "Ownership and Control",
            "name": "ownershipAsset"
          },
          "type": "entity"
        },
        "legalBasis": {
          "label": "Legal basis",
          "type": "string"
        },
        "owner": {
          "label": "Owner",
          "range": "LegalEntity",
          "reverse": {
            "label": "Assets and shares",
            "name": "ownershipOwner"
          },
          "type": "entity"
        },
        "ownershipType": {
          "label": "Type of ownership",
          "type": "string"
        },
        "percentage": {
          "label": "Percentage held",
          "type": "string"
        },
        "sharesCount": {
          "label": "Number of shares",
          "type": "string"
        },
        "sharesCurrency": {
          "label": "Currency of shares",
          "type": "string"
        },
        "sharesType": {
          "label": "Type of shares",
          "type": "string"
        },
        "sharesValue": {
          "label": "Value of shares",
          "type": "string"
        }
      },
      "required": ["owner", "asset"]
    },
    "Package": {
      "caption": ["fileName", "title"],
      "description": "Files that came bundled as one.",
      "extends": ["Folder"],
      "featured": ["title", "fileName", "mimeType", "parent"],
      "generated": true,
      "label": "Package",
      "matchable": false,
      "plural": "Packages",
      "properties": {}
    },
    "Page": {
      "description": "One page of a paged document.",
      "generated": true,
      "hidden": true,
      "label": "Page",
      "matchable": false,
      "plural": "Pages",
      "properties": {
        "bodyText": {
          "hidden": true,
          "label": "Text",
          "type": "text"
        },
        "detectedLanguage": {
          "hidden": true,
          "label": "Detected language",
          "type": "language"
        },
        "document": {
          "label": "Document",
          "range": "Pages",
          "reverse": {
            "hidden": true,
            "label": "Pages",
            "name": "pages"
          },
          "type": "entity"
        },
        "index": {
          "label": "Index",
          "type": "number"
        },
        "indexText": {
          "hidden": true,
          "label": "Index text",
          "type": "text"
        },
        "translatedText": {
          "hidden": true,
          "label": "Translated version of the body text",
          "type": "text"
        },
        "translatedTextLanguage": {
          "hidden": true,
          "label": "The language of the translated text",
          "type": "string"
        }
      }
    },
    "Pages": {
      "caption": ["fileName", "title"],
      "description": "A document with pages, such as a PDF or a scan.",
      "extends": ["Document"],
      "featured": ["title", "fileName", "mimeType", "parent"],
      "generated": true,
      "label": "Document",
      "matchable": false,
      "plural": "Documents",
      "properties": {
        "pdfHash": {
          "hidden": true,
          "label": "PDF alternative version checksum",
          "matchable": false,
          "type": "checksum"
        }
      }
    },
    "Passport": {
      "caption": ["passportNumber", "number"],
      "description": "A passport, with what is printed in it.",
      "extends": ["Identification"],
      "featured": ["number", "country", "type", "holder", "startDate", "endDate"],
      "label": "Passport",
      "matchable": false,
      "plural": "Passports",
      "properties": {
        "birthDate": {
          "label": "Birth date",
          "type": "date"
        },
        "birthPlace": {
          "label": "Place of birth",
          "type": "string"
        },
        "gender": {
          "label": "Gender",
          "type": "gender"
        },
        "givenName": {
          "deprecated": true,
          "description": "Given names as printed.",
          "label": "Given name",
          "type": "string"
        },
        "passportNumber": {
          "deprecated": true,
          "description": "Number of the booklet.",
          "hidden": true,
          "label": "Passport number",
          "type": "identifier"
        },
        "personalNumber": {
          "label": "Personal number",
          "type": "identifier"
        },
        "surname": {
          "deprecated": true,
          "description": "Family name as printed.",
          "label": "Surname",
          "type": "string"
        }
      },
      "required": ["holder", "number"]
    },
    "Payment": {
      "caption": ["amount"],
      "description": "Money that went from one party to another.",
      "edge": {
        "caption": ["amount", "date", "purpose"],
        "directed": true,
        "label": "paid",
        "source": "payer",
        "target": "beneficiary"
      },
      "extends": ["Interval", "Value"],
      "featured": ["payer", "beneficiary", "date", "amount", "purpose"],
      "label": "Payment",
      "matchable": false,
      "plural": "Payments",
      "properties": {
        "beneficiary": {
          "label": "Beneficiary",
          "range": "LegalEntity",
          "reverse": {
            "label": "Payments received",
            "name": "paymentBeneficiary"
          },
          "type": "entity"
        },
        "beneficiaryAccount": {
          "label": "Beneficiary bank account",
          "range": "BankAccount",
          "reverse": {
            "label": "Payments received",
            "name": "paymentBeneficiaryAccount"
          },
          "type": "entity"
        },
        "contract": {
          "label": "Contract",
          "range": "Contract",
          "reverse": {
            "label": "Contractual payments",
            "name": "paymentContract"
          },
          "type": "entity"
        },
        "payer": {
          "label": "Payer",
          "range": "LegalEntity",
          "reverse": {
            "label": "Payments made",
            "name": "paymentPayer"
          },
          "type": "entity"
        },
        "payerAccount": {
          "label": "Payer bank account",
          "range": "BankAccount",
          "reverse": {
            "label": "Payments made",
            "name": "paymentPayerAccount"
          },
          "type": "entity"
        },
        "programme": {
          "description": "The aid or budget line that it came from.",
          "label": "Payment programme",
          "type": "string"
        },
        "project": {
          "label": "Project",
          "range": "Project",
          "reverse": {
            "label": "Payments",
            "name": "payments"
          },
          "type": "entity"
        },
        "purpose": {
          "label": "Payment purpose",
          "type": "text"
        },
        "sequenceNumber": {
          "label": "Sequence number",
          "type": "string"
        },
        "transactionNumber": {
          "label": "Transaction number",
          "type": "string"
        }
      },
      "required": ["payer", "beneficiary"]
    },
    "Person": {
      "caption": ["name", "alias", "previousName", "weakAlias", "abbreviation", "lastName", "email", "phone"],
      "description": "A human being.",
      "extends": ["LegalEntity"],
      "featured": ["name", "nationality", "birthDate"],
      "label": "Person",
      "matchable": true,
      "plural": "People",
      "properties": {
        "appearance": {
          "label": "Physical appearance",
          "type": "string"
        },
        "biography": {
          "description": "Life in a few lines.",
          "label": "Biography",
          "type": "text"
        },
        "birthCountry": {
          "label": "Country of birth",
          "type": "country"
        },
        "birthDate": {
          "label": "Birth date",
          "type": "date"
        },
        "birthPlace": {
          "label": "Place of birth",
          "type": "string"
        },
        "citizenship": {
          "label": "Citizenship",
          "type": "country"
        },
        "deathDate": {
          "description": "Day of death.",
          "label": "Death date",
          "type": "date"
        },
        "education": {
          "label": "Education",
          "type": "string"
        },
        "ethnicity": {
          "label": "Ethnicity",
          "type": "string"
        },
        "eyeColor": {
          "label": "Eye color",
          "type": "string"
        },
        "fatherName": {
          "description": "Name after the father, as in Ivanovich.",
          "label": "Patronymic",
          "type": "string"
        },
        "firstName": {
          "description": "Given name; too common to match by itself.",
          "label": "First name",
          "type": "string"
        },
        "gender": {
          "label": "Gender",
          "type": "gender"
        },
        "hairColor": {
          "label": "Hair color",
          "type": "string"
        },
        "height": {
          "label": "Height",
          "type": "number"
        },
        "lastName": {
          "description": "Family name or names.",
          "label": "Last name",
          "type": "string"
        },
        "middleName": {
          "description": "Name between given and family name, or its initial.",
          "label": "Middle name",
          "type": "string"
        },
        "motherName": {
          "description": "Name after the mother; for Spanish names the second surname goes into the last name.",
          "label": "Matronymic",
          "type": "string"
        },
        "nameSuffix": {
          "label": "Name suffix",
          "type": "string"
        },
        "nationality": {
          "label": "Nationality",
          "type": "country"
        },
        "passportNumber": {
          "label": "Passport number",
          "type": "identifier"
        },
        "political": {
          "label": "Political association",
          "type": "string"
        },
        "position": {
          "label": "Position",
          "type": "string"
        },
        "profession": {
          "label": "Profession",
          "type": "string"
        },
        "religion": {
          "label": "Religion",
          "type": "string"
        },
        "secondName": {
          "deprecated": true,
          "description": "Use middle name instead.",
          "label": "Second name",
          "type": "string"
        },
        "socialSecurityNumber": {
          "format": "ssn",
          "label": "Social security number",
          "type": "identifier"
        },
        "spokenLanguage": {
          "label": "Spoken language",
          "type": "language"
        },
        "title": {
          "label": "Title",
          "type": "string"
        },
        "weight": {
          "label": "Weight",
          "type": "number"
        }
      },
      "required": ["name"],
      "temporalExtent": {
        "end": ["deathDate"],
        "start": ["birthDate"]
      }
    },
    "PlainText": {
      "caption": ["fileName", "title"],
      "description": "A text file without layout.",
      "extends": ["Document"],
      "featured": ["title", "fileName", "mimeType", "parent"],
      "generated": true,
      "label": "Text file",
      "matchable": false,
      "plural": "Text files",
      "properties": {}
    },
    "Position": {
      "caption": ["name"],
      "description": "A post that people hold one after another: president, prison director, judge.",
      "extends": ["Thing"],
      "featured": ["name", "country", "subnationalArea"],
      "label": "Position",
      "matchable": true,
      "plural": "Positions",
      "properties": {
        "dissolutionDate": {
          "label": "Dissolution date",
          "type": "date"
        },
        "inceptionDate": {
          "label": "Inception date",
          "type": "date"
        },
        "numberOfSeats": {
          "label": "Total number of seats",
          "type": "number"
        },
        "organization": {
          "label": "Organization",
          "range": "Organization",
          "reverse": {
            "label": "Positions",
            "name": "positions"
          },
          "type": "entity"
        },
        "subnationalArea": {
          "description": "State, province or town that the post is limited to.",
          "label": "Subnational area",
          "type": "string"
        }
      },
      "required": ["name"],
      "temporalExtent": {
        "end": ["dissolutionDate"],
        "start": ["inceptionDate"]
      }
    },
    "Project": {
      "caption": ["name", "projectId"],
      "description": "A planned undertaking with money behind it, such as a road or an aid programme.",
      "extends": ["Interval", "Thing", "Value"],
      "featured": ["name", "projectId", "startDate"],
      "label": "Project",
      "matchable": false,
      "plural": "Projects",
      "properties": {
        "goal": {
          "label": "Project goal",
          "type": "string"
        },
        "phase": {
          "label": "Phase",
          "type": "string"
        },
        "projectId": {
          "label": "Project ID",
          "type": "identifier"
        },
        "status": {
          "label": "Status",
          "type": "string"
        }
      }
    },
    "ProjectParticipant": {
      "caption": ["role"],
      "description": "Who takes part in a project, and as what.",
      "edge": {
        "caption": ["role"],
        "directed": true,
        "label": "participates in",
        "source": "participant",
        "target": "project"
      },
      "extends": ["Interest"],
      "featured": ["project", "participant", "role"],
      "label": "Project participant",
      "matchable": false,
      "plural": "Project participants",
      "properties": {
        "participant": {
          "label": "Participant",
          "range": "LegalEntity",
          "reverse": {
            "label": "Projects",
            "name": "projectParticipation"
          },
          "type": "entity"
        },
        "project": {
          "label": "Project",
          "range": "Project",
          "reverse": {
            "label": "Participants",
            "name": "participants"
          },
          "type": "entity"
        }
      }
    },
    "PublicBody": {
      "caption": ["name", "alias", "abbreviation", "weakAlias", "previousName"],
      "description": "Part of the state: ministry, police force, court, prison service, town hall.",
      "extends": ["Organization"],
      "featured": ["name", "country", "legalForm", "status"],
      "label": "Public body",
      "matchable": true,
      "plural": "Public bodies",
      "properties": {},
      "required": ["name"]
    },
    "RealEstate": {
      "caption": ["name", "address", "registrationNumber"],
      "description": "Land or a building.",
      "extends": ["Asset"],
      "featured": ["registrationNumber", "address", "country"],
      "label": "Real estate",
      "matchable": false,
      "plural": "Real estates",
      "properties": {
        "area": {
          "label": "Area",
          "type": "number"
        },
        "cadastralCode": {
          "label": "Cadastral code",
          "type": "identifier"
        },
        "censusBlock": {
          "label": "Census block",
          "type": "string"
        },
        "createDate": {
          "label": "Record date",
          "type": "date"
        },
        "encumbrance": {
          "description": "Mortgage, lien or seizure on it.",
          "label": "Encumbrance",
          "type": "string"
        },
        "landType": {
          "label": "Land type",
          "type": "string"
        },
        "latitude": {
          "label": "Latitude",
          "type": "number"
        },
        "longitude": {
          "label": "Longitude",
          "type": "number"
        },
        "parent": {
          "description": "The plot or building that it is part of.",
          "label": "Parent unit",
          "range": "RealEstate",
          "reverse": {
            "label": "Subunits",
            "name": "subunits"
          },
          "type": "entity"
        },
        "propertyType": {
          "label": "Property type",
          "type": "string"
        },
        "registrationNumber": {
          "label": "Registration number",
          "type": "identifier"
        },
        "tenure": {
          "label": "Tenure",
          "type": "string"
        },
        "titleNumber": {
          "label": "Title number",
          "type": "identifier"
        }
      }
    },
    "Representation": {
      "description": "Who acts for whom: lawyer, agent, lobbyist, proxy.",
      "edge": {
        "caption": ["role"],
        "directed": true,
        "label": "represents",
        "source": "agent",
        "target": "client"
      },
      "extends": ["Interest"],
      "featured": ["agent", "client", "role"],
      "label": "Representation",
      "matchable": false,
      "plural": "Representations",
      "properties": {
        "agent": {
          "label": "Agent",
          "range": "LegalEntity",
          "reverse": {
            "label": "Clients",
            "name": "agencyClient"
          },
          "type": "entity"
        },
        "client": {
          "label": "Client",
          "range": "LegalEntity",
          "reverse": {
            "label": "Agents",
            "name": "agentRepresentation"
          },
          "type": "entity"
        }
      },
      "required": ["agent", "client"]
    },
    "Risk": {
      "caption": ["reason", "status"],
      "description": "A warning that an authority attached to an entity.",
      "extends": ["Interval"],
      "featured": ["entity", "country", "authority", "program", "startDate"],
      "label": "Risk",
      "matchable": false,
      "plural": "Risks",
      "properties": {
        "authority": {
          "description": "Who warns.",
          "label": "Authority",
          "type": "string"
        },
        "country": {
          "label": "Country",
          "type": "country"
        },
        "duration": {
          "label": "Duration",
          "type": "number"
        },
        "entity": {
          "label": "Entity",
          "range": "Thing",
          "reverse": {
            "label": "Risks",
            "name": "risks"
          },
          "type": "entity"
        },
        "listingDate": {
          "label": "Listing date",
          "type": "date"
        },
        "program": {
          "description": "The scheme under which it does.",
          "label": "Program",
          "type": "string"
        },
        "programId": {
          "label": "Program ID",
          "type": "identifier"
        },
        "programUrl": {
          "label": "Program URL",
          "type": "url"
        },
        "reason": {
          "label": "Reason",
          "type": "text"
        },
        "status": {
          "label": "Status",
          "type": "string"
        },
        "topics": {
          "label": "Topics",
          "type": "topic"
        }
      },
      "required": ["entity"]
    },
    "Sanction": {
      "caption": ["program"],
      "description": "One listing of an entity by an authority: frozen assets, travel ban.",
      "extends": ["Interval"],
      "featured": ["entity", "country", "authority", "program", "startDate"],
      "label": "Sanction",
      "matchable": false,
      "plural": "Sanctions",
      "properties": {
        "authority": {
          "label": "Authority",
          "type": "string"
        },
        "authorityId": {
          "label": "Authority-issued identifier",
          "type": "identifier"
        },
        "country": {
          "label": "Country",
          "type": "country"
        },
        "duration": {
          "label": "Duration",
          "type": "number"
        },
        "entity": {
          "label": "Entity",
          "range": "Thing",
          "reverse": {
            "label": "Sanctions",
            "name": "sanctions"
          },
          "type": "entity"
        },
        "listingDate": {
          "description": "Day of entry on the list; it may take force on another.",
          "label": "Listing date",
          "type": "date"
        },
        "program": {
          "label": "Program",
          "type": "string"
        },
        "programId": {
          "label": "Program ID",
          "type": "identifier"
        },
        "programUrl": {
          "label": "Program URL",
          "type": "url"
        },
        "provisions": {
          "label": "Scope of sanctions",
          "type": "string"
        },
        "reason": {
          "description": "Why it was listed, in the authority's words.",
          "label": "Reason",
          "type": "text"
        },
        "status": {
          "label": "Status",
          "type": "string"
        },
        "unscId": {
          "description": "Reference number at the United Nations.",
          "label": "UN SC identifier",
          "maxLength": 16,
          "type": "identifier"
        }
      },
      "required": ["entity"]
    },
    "Security": {
      "caption": ["name", "isin", "registrationNumber"],
      "description": "Shares, bonds and other paper that is traded.",
      "extends": ["Asset"],
      "featured": ["isin", "name", "issuer", "country"],
      "label": "Security",
      "matchable": true,
      "plural": "Securities",
      "properties": {
        "classification": {
          "label": "Classification",
          "type": "string"
        },
        "collateral": {
          "label": "Collateral",
          "type": "string"
        },
        "figiCode": {
          "format": "figi",
          "label": "Financial Instrument Global Identifier",
          "maxLength": 16,
          "type": "identifier"
        },
        "isin": {
          "description": "Twelve characters that name the paper world-wide.",
          "format": "isin",
          "label": "ISIN",
          "maxLength": 16,
          "type": "identifier"
        },
        "issueDate": {
          "label": "Date issued",
          "type": "date"
        },
        "issuer": {
          "label": "Issuer",
          "range": "LegalEntity",
          "reverse": {
            "label": "Issued securities",
            "name": "securities"
          },
          "type": "entity"
        },
        "maturityDate": {
          "label": "Maturity date",
          "type": "date"
        },
        "registrationNumber": {
          "label": "Registration number",
          "type": "identifier"
        },
        "ticker": {
          "label": "Stock ticker symbol",
          "type": "identifier"
        },
        "type": {
          "label": "Type",
          "type": "string"
        }
      },
      "temporalExtent": {
        "end": ["maturityDate"],
        "start": ["issueDate"]
      }
    },
    "Similar": {
      "caption": ["confidenceScore", "criteria"],
      "description": "A guess that two entities are the same.",
      "featured": ["candidate", "match", "confidenceScore"],
      "generated": true,
      "label": "Similar",
      "matchable": false,
      "plural": "Similar entities",
      "properties": {
        "candidate": {
          "label": "Candidate",
          "range": "Thing",
          "reverse": {
            "label": "Similar to this",
            "name": "candidateSimilars"
          },
          "type": "entity"
        },
        "confidenceScore": {
          "label": "Confidence score",
          "type": "number"
        },
        "criteria": {
          "label": "Matching criteria",
          "type": "string"
        },
        "match": {
          "label": "Match",
          "range": "Thing",
          "reverse": {
            "label": "Similar as this",
            "name": "matchSimilars"
          },
          "type": "entity"
        },
        "matcher": {
          "label": "Matcher",
          "type": "string"
        }
      }
    },
    "Succession": {
      "description": "One body that follows another: after a merger, a split or a change of name.",
      "edge": {
        "caption": ["date"],
        "directed": true,
        "label": "preceeds",
        "source": "predecessor",
        "target": "successor"
      },
      "extends": ["Interest"],
      "featured": ["predecessor", "successor", "date"],
      "label": "Succession",
      "matchable": false,
      "plural": "Successions",
      "properties": {
        "predecessor": {
          "label": "Predecessor",
          "range": "LegalEntity",
          "reverse": {
            "label": "Successors",
            "name": "successors"
          },
          "type": "entity"
        },
        "successor": {
          "label": "Successor",
          "range": "LegalEntity",
          "reverse": {
            "label": "Predecessors",
            "name": "predecessors"
          },
          "type": "entity"
        }
      },
      "required": ["predecessor", "successor"]
    },
    "Table": {
      "caption": ["title", "name", "fileName"],
      "description": "Rows and columns: a spreadsheet's sheet, a CSV file.",
      "extends": ["Document"],
      "featured": ["title", "fileName", "mimeType", "parent"],
      "generated": true,
      "label": "Table",
      "matchable": false,
      "plural": "Tables",
      "properties": {
        "columns": {
          "hidden": true,
          "label": "Column headings",
          "type": "json"
        },
        "csvHash": {
          "hidden": true,
          "label": "CSV alternative version checksum",
          "matchable": false,
          "type": "checksum"
        },
        "rowCount": {
          "label": "Number of rows",
          "type": "number"
        }
      }
    },
    "TaxRoll": {
      "description": "One line of a published tax list.",
      "extends": ["Interval"],
      "featured": ["taxee", "date", "income", "wealth", "taxPaid"],
      "label": "Tax roll",
      "matchable": false,
      "plural": "Tax rolls",
      "properties": {
        "birthDate": {
          "label": "Birth date",
          "type": "date"
        },
        "country": {
          "label": "Country",
          "type": "country"
        },
        "givenName": {
          "label": "Given name",
          "type": "string"
        },
        "income": {
          "label": "Registered income",
          "type": "string"
        },
        "surname": {
          "label": "Surname",
          "type": "string"
        },
        "taxPaid": {
          "label": "Amount of tax paid",
          "type": "string"
        },
        "taxee": {
          "label": "Taxee",
          "range": "LegalEntity",
          "reverse": {
            "label": "Tax rolls",
            "name": "taxRolls"
          },
          "type": "entity"
        },
        "wealth": {
          "label": "Registered wealth",
          "type": "string"
        }
      },
      "required": ["taxee"]
    },
    "Territory": {
      "caption": ["name", "alias"],
      "description": "A country or a part of one: state, department, municipality.",
      "extends": ["Thing"],
      "featured": ["name", "territoryCode", "country", "level", "partOf"],
      "label": "Territory",
      "matchable": true,
      "plural": "Territories",
      "properties": {
        "fipsCode": {
          "description": "Number in the United States census.",
          "label": "FIPS code",
          "maxLength": 16,
          "type": "identifier"
        },
        "level": {
          "description": "How deep below the country: adm1, adm2, locality.",
          "label": "Level",
          "type": "string"
        },
        "nutsCode": {
          "description": "Code in the European statistics.",
          "label": "NUTS code",
          "maxLength": 16,
          "type": "identifier"
        },
        "partOf": {
          "description": "The larger unit around it.",
          "label": "Part of",
          "range": "Territory",
          "reverse": {
            "label": "Subdivisions",
            "name": "subdivisions"
          },
          "type": "entity"
        },
        "territoryCode": {
          "description": "ISO 3166 code of the country or its part.",
          "label": "Territory code",
          "maxLength": 16,
          "type": "identifier"
        },
        "zipCode": {
          "description": "ZIP code in the United States.",
          "label": "ZIP code",
          "maxLength": 16,
          "type": "identifier"
        }
      },
      "required": ["name"]
    },
    "Thing": {
      "abstract": true,
      "caption": ["name"],
      "description": "Anything with a name; parent of all that is not a relation.",
      "featured": ["name", "country"],
      "label": "Thing",
      "matchable": false,
      "plural": "Thing",
      "properties": {
        "address": {
          "description": "The address as written.",
          "label": "Address",
          "type": "address"
        },
        "addressEntity": {
          "description": "The address taken apart.",
          "label": "Address",
          "range": "Address",
          "reverse": {
            "label": "Located there",
            "name": "things"
          },
          "type": "entity"
        },
        "alephUrl": {
          "hidden": true,
          "label": "Aleph URL",
          "matchable": false,
          "type": "url"
        },
        "alias": {
          "description": "Another full name for it.",
          "label": "Alias",
          "type": "name"
        },
        "country": {
          "description": "A country that it has to do with, where nothing says how.",
          "label": "Country",
          "type": "country"
        },
        "createdAt": {
          "description": "When the record began.",
          "label": "Created at",
          "matchable": false,
          "type": "date"
        },
        "description": {
          "description": "A longer account.",
          "label": "Description",
          "type": "text"
        },
        "indexText": {
          "hidden": true,
          "label": "Index text",
          "type": "text"
        },
        "keywords": {
          "description": "Free words to find it by.",
          "label": "Keywords",
          "type": "string"
        },
        "modifiedAt": {
          "description": "When the source last changed it.",
          "label": "Modified on",
          "matchable": false,
          "type": "date"
        },
        "name": {
          "description": "What it is called in full.",
          "label": "Name",
          "type": "name"
        },
        "notes": {
          "description": "Remarks, as long as needed.",
          "label": "Notes",
          "type": "text"
        },
        "previousName": {
          "description": "What it was called before.",
          "label": "Previous name",
          "type": "name"
        },
        "program": {
          "description": "The list or scheme that names it.",
          "label": "Program",
          "type": "string"
        },
        "programId": {
          "hidden": true,
          "label": "Program ID",
          "matchable": false,
          "type": "identifier"
        },
        "proof": {
          "label": "Source document",
          "range": "Document",
          "reverse": {
            "label": "Derived entities",
            "name": "proven"
          },
          "type": "entity"
        },
        "publisher": {
          "label": "Publishing source",
          "type": "string"
        },
        "publisherUrl": {
          "label": "Publishing source URL",
          "matchable": false,
          "type": "url"
        },
        "retrievedAt": {
          "description": "When it was fetched from the source.",
          "label": "Retrieved on",
          "matchable": false,
          "type": "date"
        },
        "riskSource": {
          "description": "The listed party from which its own risk stems.",
          "label": "Risk source",
          "matchable": false,
          "range": "Thing",
          "type": "entity"
        },
        "sourceUrl": {
          "description": "The page that says so.",
          "label": "Source link",
          "matchable": false,
          "type": "url"
        },
        "summary": {
          "description": "One line.",
          "label": "Summary",
          "type": "text"
        },
        "topics": {
          "description": "Why it matters, from a fixed list: crime, wanted, role.pep.",
          "label": "Topics",
          "type": "topic"
        },
        "weakAlias": {
          "description": "Nickname, or a name so common that it proves nothing by itself.",
          "label": "Weak alias",
          "matchable": false,
          "type": "name"
        },
        "wikidataId": {
          "format": "wikidata",
          "label": "Wikidata ID",
          "maxLength": 32,
          "type": "identifier"
        },
        "wikipediaUrl": {
          "label": "Wikipedia Article",
          "matchable": false,
          "type": "url"
        }
      },
      "required": ["name"]
    },
    "Trip": {
      "caption": ["name", "startDate", "endDate"],
      "description": "A journey: a flight, a voyage, a border crossing.",
      "extends": ["Event"],
      "featured": ["endLocation", "startLocation", "vehicle", "startDate", "endDate"],
      "label": "Trip",
      "matchable": false,
      "plural": "Trips",
      "properties": {
        "endLocation": {
          "label": "End location",
          "range": "Address",
          "reverse": {
            "label": "Trips incoming",
            "name": "tripsIncoming"
          },
          "type": "entity"
        },
        "startLocation": {
          "label": "Start location",
          "range": "Address",
          "reverse": {
            "label": "Trips departing",
            "name": "tripsDeparting"
          },
          "type": "entity"
        },
        "vehicle": {
          "label": "Vehicle",
          "range": "Vehicle",
          "reverse": {
            "label": "Trips",
            "name": "tripsInvolved"
          },
          "type": "entity"
        }
      },
      "required": ["name", "endLocation", "startLocation"]
    },
    "UnknownLink": {
      "description": "Two entities that have to do with each other, in a way that no other relation covers.",
      "edge": {
        "caption": ["role"],
        "directed": false,
        "label": "linked to",
        "source": "subject",
        "target": "object"
      },
      "extends": ["Interest"],
      "featured": ["subject", "object", "role"],
      "label": "Other link",
      "matchable": false,
      "plural": "Other links",
      "properties": {
        "object": {
          "label": "Object",
          "range": "Thing",
          "reverse": {
            "label": "Linked from",
            "name": "unknownLinkFrom"
          },
          "type": "entity"
        },
        "subject": {
          "label": "Subject",
          "range": "Thing",
          "reverse": {
            "label": "Linked to",
            "name": "unknownLinkTo"
          },
          "type": "entity"
        }
      },
      "required": ["subject", "object"]
    },
    "UserAccount": {
      "caption": ["username", "email", "service"],
      "description": "A login at an online service.",
      "extends": ["Thing"],
      "featured": ["username", "service", "email", "owner"],
      "generated": true,
      "label": "User account",
      "matchable": true,
      "plural": "User accounts",
      "properties": {
        "email": {
          "description": "The address it was opened with.",
          "label": "Email",
          "type": "email"
        },
        "ipAddress": {
          "label": "IP address",
          "type": "ip"
        },
        "owner": {
          "label": "Owner",
          "range": "LegalEntity",
          "reverse": {
            "label": "User accounts",
            "name": "userAccounts"
          },
          "type": "entity"
        },
        "password": {
          "label": "Password",
          "type": "string"
        },
        "phone": {
          "description": "The number it was opened with.",
          "label": "Phone",
          "maxLength": 32,
          "type": "phone"
        },
        "service": {
          "label": "Service",
          "type": "string"
        },
        "username": {
          "label": "Username",
          "type": "string"
        }
      },
      "required": ["username"]
    },
    "Value": {
      "abstract": true,
      "description": "Anything that has a price.",
      "label": "Value",
      "matchable": false,
      "plural": "Values",
      "properties": {
        "amount": {
          "label": "Amount",
          "type": "number"
        },
        "amountEur": {
          "label": "Amount in EUR",
          "type": "number"
        },
        "amountUsd": {
          "label": "Amount in USD",
          "type": "number"
        },
        "currency": {
          "label": "Currency",
          "type": "string"
        }
      }
    },
    "Vehicle": {
      "caption": ["name", "registrationNumber"],
      "description": "Something that carries people or goods.",
      "extends": ["Asset"],
      "featured": ["type", "name", "registrationNumber", "country", "owner"],
      "label": "Vehicle",
      "matchable": true,
      "plural": "Vehicles",
      "properties": {
        "buildDate": {
          "label": "Build Date",
          "type": "date"
        },
        "deregistrationDate": {
          "label": "De-registration Date",
          "type": "date"
        },
        "model": {
          "label": "Model",
          "type": "string"
        },
        "operator": {
          "label": "Operator",
          "range": "LegalEntity",
          "reverse": {
            "label": "Vehicles operated",
            "name": "operatedVehicles"
          },
          "type": "entity"
        },
        "owner": {
          "deprecated": true,
          "description": "Who it belongs to; Ownership says it with dates.",
          "label": "Owner",
          "range": "LegalEntity",
          "reverse": {
            "label": "Vehicles owned",
            "name": "ownedVehicles"
          },
          "type": "entity"
        },
        "registrationDate": {
          "label": "Registration Date",
          "type": "date"
        },
        "registrationNumber": {
          "label": "Registration number",
          "type": "identifier"
        },
        "type": {
          "label": "Type",
          "type": "string"
        }
      },
      "temporalExtent": {
        "end": ["deregistrationDate"],
        "start": ["buildDate", "registrationDate"]
      }
    },
    "Vessel": {
      "caption": ["name", "imoNumber"],
      "description": "A ship or boat.",
      "extends": ["Vehicle"],
      "featured": ["name", "imoNumber", "type", "flag"],
      "label": "Vessel",
      "matchable": true,
      "plural": "Vessels",
      "properties": {
        "callSign": {
          "label": "Call Sign",
          "type": "identifier"
        },
        "crsNumber": {
          "label": "CRS Number",
          "type": "identifier"
        },
        "deadweightTonnage": {
          "description": "How much it can load, in tonnes.",
          "label": "Deadweight Tonnage",
          "type": "number"
        },
        "flag": {
          "label": "Flag",
          "type": "country"
        },
        "grossRegisteredTonnage": {
          "label": "Gross Registered Tonnage",
          "type": "number"
        },
        "imoNumber": {
          "format": "imo",
          "label": "IMO Number",
          "maxLength": 16,
          "type": "identifier"
        },
        "mmsi": {
          "label": "MMSI",
          "maxLength": 16,
          "type": "identifier"
        },
        "nameChangeDate": {
          "label": "Date of Name Change",
          "type": "date"
        },
        "navigationArea": {
          "label": "Navigation Area",
          "type": "string"
        },
        "pastFlags": {
          "label": "Past Flags",
          "type": "country"
        },
        "pastTypes": {
          "label": "Past Types",
          "type": "string"
        },
        "registrationPort": {
          "label": "Port of Registration",
          "type": "string"
        },
        "tonnage": {
          "label": "Tonnage",
          "type": "number"
        }
      },
      "required": ["name"]
    },
    "Video": {
      "caption": ["fileName", "title"],
      "description": "A film or clip.",
      "extends": ["Document"],
      "featured": ["title", "fileName", "mimeType", "parent"],
      "generated": true,
      "label": "Video",
      "matchable": false,
      "plural": "Videos",
      "properties": {
        "duration": {
          "description": "Length in milliseconds.",
          "label": "Duration",
          "type": "number"
        }
      }
    },
    "Workbook": {
      "caption": ["fileName", "title"],
      "description": "A spreadsheet file with several sheets.",
      "extends": ["Folder"],
      "featured": ["title", "fileName", "parent"],
      "generated": true,
      "label": "Workbook",
      "matchable": false,
      "plural": "Workbooks",
      "properties": {}
    }
  },
  "version": "4.11.2"
}

"""#

static let trama: StaticString = #"""
{
  "model": "Trama",
  "version": "1",
  "schemata": {
    "Activity": {
      "label": "Activity",
      "plural": "Activities",
      "description": "What a group or person does in a place over time: extortion, smuggling, contract killing.",
      "extends": ["Event"],
      "matchable": false,
      "featured": ["actor", "activityType", "place", "country", "startDate", "endDate"],
      "required": ["actor", "activityType"],
      "caption": ["name", "activityType", "summary"],
      "degradesTo": {"schema": "Event"},
      "properties": {
        "activityType": {
          "label": "Kind of activity",
          "type": "string",
          "description": "In few words: extortion, sex trafficking, contract killing, kidnapping.",
          "degradesTo": [{"to": "summary"}]
        },
        "actor": {
          "label": "Actor",
          "type": "entity",
          "range": "LegalEntity",
          "reverse": {"name": "activities", "label": "Activities"},
          "description": "Who does it.",
          "degradesTo": [{"to": "involved"}]
        }
      }
    },
    "Custody": {
      "label": "Custody",
      "plural": "Custodies",
      "description": "A person held in a prison, police cell or camp, from when to when, and how it ended.",
      "extends": ["Interest"],
      "matchable": false,
      "featured": ["prisoner", "facility", "startDate", "endDate", "endReason"],
      "required": ["prisoner", "facility"],
      "caption": ["endReason"],
      "edge": {
        "source": "prisoner",
        "target": "facility",
        "label": "held in",
        "directed": true,
        "caption": ["endReason"]
      },
      "degradesTo": {
        "schema": "UnknownLink",
        "set": [
          {"property": "role", "value": "escaped from", "when": {"property": "endReason", "is": "escaped"}},
          {"property": "role", "value": "held in"}
        ]
      },
      "properties": {
        "charge": {
          "label": "Charge",
          "type": "string",
          "description": "What the person was held for, in the source's words.",
          "degradesTo": [{"to": "description", "as": "Charge: value"}]
        },
        "endReason": {
          "label": "How it ended",
          "type": "string",
          "description": "One of: escaped, released, transferred, died; else the source's words.",
          "degradesTo": [{"to": "description", "as": "How it ended: value"}]
        },
        "facility": {
          "label": "Held in",
          "type": "entity",
          "range": "Facility",
          "reverse": {"name": "prisoners", "label": "Prisoners"},
          "degradesTo": [{"to": "object"}]
        },
        "prisoner": {
          "label": "Prisoner",
          "type": "entity",
          "range": "Person",
          "reverse": {"name": "custodies", "label": "Held in"},
          "degradesTo": [{"to": "subject"}]
        }
      }
    },
    "Facility": {
      "label": "Facility",
      "plural": "Facilities",
      "description": "A place that somebody runs and others are in: prison, port, court, airport, barracks, hospital.",
      "extends": ["Organization"],
      "matchable": true,
      "featured": ["name", "facilityType", "locatedIn", "country"],
      "required": ["name"],
      "caption": ["name", "alias", "weakAlias", "previousName"],
      "degradesTo": {"schema": "Organization"},
      "properties": {
        "capacity": {
          "label": "Capacity",
          "type": "number",
          "description": "How many people it was built for.",
          "degradesTo": [{"to": "notes", "as": "Capacity: value"}]
        },
        "facilityType": {
          "label": "Kind of facility",
          "type": "string",
          "description": "One of: prison, police station, port, airport, court, barracks, hospital, mine; else the source's word.",
          "degradesTo": [{"to": "classification"}]
        },
        "locatedIn": {
          "label": "Located in",
          "type": "entity",
          "range": "Territory",
          "reverse": {"name": "facilities", "label": "Facilities"},
          "description": "The municipality, state or country that it lies in.",
          "degradesTo": [{"to": "notes", "as": "Located in: value"}]
        }
      }
    },
    "Hypothesis": {
      "label": "Hypothesis",
      "plural": "Hypotheses",
      "description": "What an investigator holds possible, with the claims for it and against it.",
      "extends": ["Note"],
      "matchable": false,
      "featured": ["name", "description", "entity", "standing"],
      "required": ["name"],
      "caption": ["name", "description"],
      "degradesTo": {"schema": "Note"},
      "properties": {
        "claimAgainst": {
          "label": "Claim against",
          "type": "string",
          "description": "The ID of a claim that speaks against it.",
          "matchable": false,
          "degradesTo": [{"to": "notes", "as": "Claim against: value"}]
        },
        "claimFor": {
          "label": "Claim for",
          "type": "string",
          "description": "The ID of a claim that speaks for it.",
          "matchable": false,
          "degradesTo": [{"to": "notes", "as": "Claim for: value"}]
        },
        "standing": {
          "label": "Standing",
          "type": "string",
          "description": "One of: open, supported, refuted.",
          "degradesTo": [{"to": "notes", "as": "Standing: value"}]
        }
      }
    },
    "Notice": {
      "label": "Notice",
      "plural": "Notices",
      "description": "That somebody is wanted: by whom, for what, since when, until when.",
      "extends": ["Sanction"],
      "matchable": false,
      "featured": ["entity", "wantedFor", "wantedBy", "noticeNumber", "startDate", "endDate"],
      "required": ["entity"],
      "caption": ["noticeType", "noticeNumber", "wantedFor"],
      "degradesTo": {
        "schema": "Sanction",
        "mark": [{"entity": "entity", "property": "topics", "value": "wanted"}]
      },
      "properties": {
        "noticeNumber": {
          "label": "Notice number",
          "type": "identifier",
          "description": "Number of the notice or warrant, as its issuer writes it.",
          "degradesTo": [{"to": "authorityId"}]
        },
        "noticeType": {
          "label": "Kind of notice",
          "type": "string",
          "description": "Red notice, national warrant, most-wanted list, reward.",
          "degradesTo": [{"to": "program"}]
        },
        "reward": {
          "label": "Reward",
          "type": "string",
          "description": "What is offered, with its currency.",
          "degradesTo": [{"to": "provisions", "as": "Reward: value"}]
        },
        "wantedBy": {
          "label": "Wanted by",
          "type": "entity",
          "range": "LegalEntity",
          "reverse": {"name": "noticesIssued", "label": "Notices issued"},
          "description": "The police, court or prosecutor that seeks the person.",
          "degradesTo": [{"to": "authority", "as": "value"}]
        },
        "wantedFor": {
          "label": "Wanted for",
          "type": "text",
          "description": "The offences, in the issuer's words.",
          "degradesTo": [{"to": "reason"}]
        }
      }
    },
    "Sighting": {
      "label": "Sighting",
      "plural": "Sightings",
      "description": "That somebody was seen, or is said to have been, at a place and time.",
      "extends": ["Event"],
      "matchable": false,
      "featured": ["person", "place", "country", "date", "seenBy"],
      "required": ["person"],
      "caption": ["name", "summary", "date"],
      "degradesTo": {"schema": "Event"},
      "properties": {
        "person": {
          "label": "Person seen",
          "type": "entity",
          "range": "Person",
          "reverse": {"name": "sightings", "label": "Sightings"},
          "degradesTo": [{"to": "involved"}, {"to": "notes", "as": "Person seen: value"}]
        },
        "seenBy": {
          "label": "Seen by",
          "type": "entity",
          "range": "LegalEntity",
          "reverse": {"name": "sightingsReported", "label": "Sightings reported"},
          "description": "Who saw the person or reports it.",
          "degradesTo": [{"to": "involved"}, {"to": "notes", "as": "Seen by: value"}]
        }
      }
    }
  },
  "extend": {
    "Event": {
      "featured": ["eventType", "place"],
      "properties": {
        "eventType": {
          "label": "Kind of event",
          "type": "string",
          "description": "One of: raid, escape, arrest, warning, killing, meeting, seizure, attack, transfer, riot; else the source's word.",
          "degradesTo": [{"to": "keywords"}]
        },
        "perpetrator": {
          "label": "Perpetrator",
          "type": "entity",
          "range": "Thing",
          "reverse": {"name": "eventsAsPerpetrator", "label": "Did"},
          "description": "Who did it.",
          "degradesTo": [{"to": "involved"}, {"to": "notes", "as": "Perpetrator: value"}]
        },
        "place": {
          "label": "Place",
          "type": "entity",
          "range": "Thing",
          "reverse": {"name": "eventsAtPlace", "label": "Happened here"},
          "description": "The territory or facility where it happened; an address in words goes into the location.",
          "degradesTo": [{"to": "involved"}, {"to": "notes", "as": "Place: value"}]
        },
        "target": {
          "label": "Target",
          "type": "entity",
          "range": "Thing",
          "reverse": {"name": "eventsAsTarget", "label": "Was the target of"},
          "description": "What or whom it was aimed at: the prison that was raided, the official who was bribed.",
          "degradesTo": [{"to": "involved"}, {"to": "notes", "as": "Target: value"}]
        },
        "victim": {
          "label": "Victim",
          "type": "entity",
          "range": "Thing",
          "reverse": {"name": "eventsAsVictim", "label": "Suffered"},
          "description": "Who was harmed.",
          "degradesTo": [{"to": "involved"}, {"to": "notes", "as": "Victim: value"}]
        }
      }
    }
  }
}

"""#

static let countries: StaticString = #"""
# Made by import-values.py: do not edit. Code, ISO alpha-3 code, name, further names.
ac	asc	Ascension Island	Isla de la Ascensión|Ilha de Ascensão|Île de l'Ascension|Isola Ascensione|Ascension
ad	and	Andorra	Principality of Andorra|Andorre|Principado de Andorra|Principauté d'Andorre|andorrano|andorrana|Andorran
ae	are	United Arab Emirates	Emiratos Árabes Unidos|Emirados Árabes Unidos|Émirats arabes unis|Emirati Arabi Uniti|Vereinigte Arabische Emirate|emiratí|emirati|UAE|EAU|U.A.E.
af	afg	Afghanistan	Islamic Emirate of Afghanistan|Afganistán|Afeganistão|Islamic Republic of Afghanistan|República Islámica del Afganistán|République islamique d'Afghanistan|afgano|afgana|afegão|afegã|Afghan
ag	atg	Antigua and Barbuda	Antigua & Barbuda|Antigua y Barbuda|Antígua e Barbuda|Antigua-et-Barbuda|Antigua und Barbuda
ai	aia	Anguilla	Anguila
al	alb	Albania	Republic of Albania|Albanie|Albanien|República de Albania|République d'Albanie|albanés|albanesa|albanês|Albanian
am	arm	Armenia	Arménie|Armenien|Republic of Armenia|República de Armenia|République d'Arménie|armenio|armênio|arménio|Armenian
ao	ago	Angola	Republic of Angola|República de Angola|République d'Angola|angoleño|angoleña|angolano|angolana|Angolan
aq	ata	Antarctica	Antártida|Antarctique|Antartide|Antarktis
ar	arg	Argentina	Argentine Republic|Argentinien|República Argentina|République argentine|argentino|Argentinian|Argentine
as	asm	American Samoa	Samoa Americana|Samoa américaines|Samoa Americane|Amerikanisch-Samoa
at	aut	Austria	Republic of Austria|Autriche|Österreich|República de Austria|République d'Autriche|austriaco|austríaco|austriaca|austríaca|Austrian
au	aus	Australia	Commonwealth of Australia|Australie|Australien|australiano|australiana|Australian
aw	abw	Aruba	arubeño|arubeña|Aruban
ax	ala	Åland Islands	Islas Aland|Ilhas Aland|Îles Åland|Isole Åland|Ålandinseln
az	aze	Azerbaijan	Republic of Azerbaijan|Azerbaiyán|Azerbaijão|Azerbaïdjan|Azerbaigian|Aserbaidschan|República de Azerbaiyán|République d'Azerbaïdjan|azerbaiyano|azerbaiyana|azerí|Azerbaijani|Azeri
az-nk		Artsakh	Nagorno-Karabakh
ba	bih	Bosnia and Herzegovina	Bosnia & Herzegovina|Bosnia y Herzegovina|Bósnia e Herzegovina|Bosnie-Herzégovine|Bosnia ed Erzegovina|Bosnien und Herzegowina|bosnio|bosnia|bósnio|bósnia|Bosnian|Bosnia
bb	brb	Barbados	Barbade|barbadense|Barbadian
bd	bgd	Bangladesh	People's Republic of Bangladesh|Bangladés|Bangladesch|República Popular de Bangladesh|République populaire du Bangladesh
be	bel	Belgium	Kingdom of Belgium|Bélgica|Belgique|Belgio|Belgien|Reino de Bélgica|Royaume de Belgique|belga|Belgian
bf	bfa	Burkina Faso	Burquina Faso
bg	bgr	Bulgaria	Bulgarie|Bulgarien|Republic of Bulgaria|República de Bulgaria|République de Bulgarie|búlgaro|búlgara|Bulgarian
bh	bhr	Bahrain	Kingdom of Bahrain|Baréin|Bahreïn|Reino de Bahrein|Royaume de Bahreïn
bi	bdi	Burundi	Republic of Burundi|República de Burundi|République du Burundi
bj	ben	Benin	Republic of Benin|República de Benin|République du Bénin
bl	blm	Saint Barthélemy	St. Barthélemy|San Bartolomé|São Bartolomeu|San Barthélemy
bm	bmu	Bermuda	Bermudas|Bermudes
bn	brn	Brunei	Brunei Darussalam
bo	bol	Bolivia	Plurinational State of Bolivia|Bolivie|Bolivien|Estado Plurinacional de Bolivia|État plurinational de Bolivie|boliviano|boliviana|Bolivian
bq	bes	Bonaire, Sint Eustatius and Saba	Caribbean Netherlands|Caribe neerlandés|Países Baixos Caribenhos|Pays-Bas caribéens|Caraibi Olandesi|Karibische Niederlande|Bonaire, San Eustaquio y Saba
br	bra	Brazil	Brasil|Brésil|Brasile|Brasilien|Federative Republic of Brazil|República Federativa del Brasil|République fédérative du Brésil|brasileño|brasileña|brasileiro|brasileira|Brazilian
bs	bhs	Bahamas	Commonwealth of The Bahamas|Commonwealth de las Bahamas|Commonwealth des Bahamas|bahameño|bahameña|bahamense|Bahamian
bt	btn	Bhutan	Bután|Butão|Bhoutan|Kingdom of Bhutan|Reino de Bhután|Royaume du Bhoutan
bv	bvt	Bouvet Island	Isla Bouvet|Ilha Bouvet|Île Bouvet|Isola Bouvet|Bouvetinsel
bw	bwa	Botswana	Republic of Botswana|Botsuana|República de Botswana|République du Botswana
by	blr	Belarus	Republic of Belarus|Bielorrusia|Bielorrússia|Biélorussie|Bielorussia|República de Belarús|République du Bélarus|bielorruso|bielorrusa|bielorrusso|bielorrussa|Belarusian|Belorussian|Byelorussia
bz	blz	Belize	Belice|beliceño|beliceña|belizenho|Belizean
ca	can	Canada	Kanada|canadiense|canadense|Canadian
cc	cck	Cocos (Keeling) Islands	Islas Cocos|Ilhas Cocos|Îles Cocos|Isole Cocos|Kokosinseln|Cocos Islands
cd	cod	DR Congo	Democratic Republic of the Congo|República Democrática del Congo|Kongo-Kinshasa|République démocratique du Congo|DRC|RDC|Congo-Kinshasa|Democratic Republic of Congo
cf	caf	Central African Republic	República Centroafricana|República Centro-Africana|République centrafricaine|Repubblica Centrafricana|Zentralafrikanische Republik
cg	cog	Congo-Brazzaville	Republic of the Congo|República do Congo|Kongo-Brazzaville|República del Congo|République du Congo|Congo|Republic of Congo
ch	che	Switzerland	Swiss Confederation|Suisse|Svizzera|Schweiz|Confederación Suiza|Confédération suisse|suizo|suiza|suíço|suíça|Swiss
ci	civ	Côte d'Ivoire	Costa do Marfim|Costa d'Avorio|marfileño|marfileña|marfinense|Ivorian|Ivory Coast
ck	cok	Cook Islands	Islas Cook|Ilhas Cook|Îles Cook|Isole Cook|Cookinseln|Cook Islands (the)|Islas Cook (las)|Îles Cook (les)
cl	chl	Chile	Republic of Chile|Chili|Cile|República de Chile|République du Chili|chileno|chilena|Chilean
cm	cmr	Cameroon	Republic of Cameroon|Camerún|Camarões|Cameroun|Kamerun|República del Camerún|République du Cameroun|camerunés|camerunesa|camaronês|Cameroonian
cn	chn	China	People's Republic of China|Chine|Cina|República Popular China|République populaire de Chine|chino|chinês|chinesa|Chinese|PRC|PR China|China PRC
cn-xz		Tibet	
co	col	Colombia	Republic of Colombia|Colombie|Kolumbien|República de Colombia|République de Colombie|colombiano|colombiana|Colombian
cp	cpt	Clipperton Island	Passion - Clipperton|Isla Clipperton|Ilha de Clipperton|Île Clipperton|Isola di Clipperton|Clipperton-Insel
cq	crq	Sark	
cr	cri	Costa Rica	Republic of Costa Rica|República de Costa Rica|République du Costa Rica|costarricense|tico|costarriquenho|costarriquense|Costa Rican
cshh	csk	Czechoslovakia	Czechoslovak Socialist Republic
csxx	scg	Serbia and Montenegro	
cu	cub	Cuba	Republic of Cuba|Kuba|República de Cuba|République de Cuba|cubano|cubana|Cuban
cv	cpv	Cape Verde	Republic of Cabo Verde|Cabo Verde|Cap-Vert|Capo Verde|República de Cabo Verde|République de Cabo Verde|caboverdiano|caboverdiana|cabo-verdiano|Cape Verdean
cw	cuw	Curaçao	Curazao|curazoleño|curazoleña|Curaçaoan
cx	cxr	Christmas Island	Isla de Navidad|Ilha Christmas|Île Christmas|Isola Christmas|Weihnachtsinsel|Isla Christmas
cy	cyp	Cyprus	Chipre|Chypre|Cipro|Zypern|Republic of Cyprus|República de Chipre|République de Chypre|chipriota|cipriota|Cypriot
cy-trnc		Northern Cyprus	
cz	cze	Czechia	Chequia|Tchéquia|Tchéquie|Cechia|Tschechien|République tchèque|checo|checa|tcheco|tcheca|Czech|Czech Republic|República Checa
dd	ddr	East Germany	German Democratic Republic
de	deu	Germany	Federal Republic of Germany|Alemania|Alemanha|Allemagne|Germania|Deutschland|República Federal de Alemania|République fédérale d'Allemagne|alemán|alemana|alemão|alemã|German
dg	dga	Diego Garcia	
dj	dji	Djibouti	Republic of Djibouti|Yibuti|Djibuti|Gibuti|Dschibuti|República de Djibouti|République de Djibouti
dk	dnk	Denmark	Kingdom of Denmark|Dinamarca|Danemark|Danimarca|Reino de Dinamarca|Royaume du Danemark|danés|danesa|dinamarqués|dinamarquês|Danish|Dane
dm	dma	Dominica	Commonwealth of Dominica|Dominique|Commonwealth de Dominica|Commonwealth de Dominique
do	dom	Dominican Republic	República Dominicana|République dominicaine|Repubblica Dominicana|Dominikanische Republik|dominicano|dominicana|Rep. Dominicana|R. Dominicana
dz	dza	Algeria	People's Democratic Republic of Algeria|Argelia|Algérie|Algerien|República Argelina Democrática y Popular|République algérienne démocratique et populaire|argelino|argelina|Algerian
ec	ecu	Ecuador	Republic of Ecuador|Equador|Équateur|República del Ecuador|République de l'Équateur|ecuatoriano|ecuatoriana|equatoriano|equatoriana|Ecuadorian|Ecuadorean
ee	est	Estonia	Republic of Estonia|Estonie|Estland|República de Estonia|République d'Estonie|estonio|estoniano|Estonian
eg	egy	Egypt	Arab Republic of Egypt|Egipto|Egito|Égypte|Egitto|Ägypten|República Árabe de Egipto|République arabe d'Égypte|egipcio|egipcia|egípcio|egípcia|Egyptian
eh	esh	Western Sahara	Sahrawi Arab Democratic Republic|Sáhara Occidental|Saara Ocidental|Sahara Occidentale|Westsahara
er	eri	Eritrea	Eritreia|Érythrée|State of Eritrea|Estado de Eritrea|État d'Érythrée
es	esp	Spain	España|Espanha|Espagne|Spagna|Spanien|Kingdom of Spain|Reino de España|Royaume d'Espagne|español|española|espanhol|espanhola|Spanish|Spaniard
et	eth	Ethiopia	Etiopía|Éthiopie|Äthiopien|Federal Democratic Republic of Ethiopia|República Democrática Federal de Etiopía|République fédérale démocratique d'Éthiopie|etíope|Ethiopian
eu		European Union	Unión Europea|União Europeia|Union européenne|Unione europea|Europäische Union|UE|EU|European
fi	fin	Finland	Republic of Finland|Finlandia|Finlande|Finnland|República de Finlandia|République de Finlande|finlandés|finlandesa|finlandês|Finnish|Finn
fj	fji	Fiji	Republic of Fiji|Fiyi|Fidji|Figi|Fidschi|República de Fiji|République des Fidji
fk	flk	Falkland Islands	Islas Malvinas|Ilhas Malvinas|Îles Malouines|Isole Falkland|Falklandinseln
fm	fsm	Micronesia	Federated States of Micronesia|Micronésie|Mikronesien|Estados Federados de Micronesia|États fédérés de Micronésie
fo	fro	Faroe Islands	Islas Feroe|Ilhas Faroé|Îles Féroé|Isole Fær Øer|Färöer
fr	fra	France	French Republic|Francia|França|Frankreich|República Francesa|République française|francés|francesa|francês|French
ga	gab	Gabon	Gabonese Republic|Gabão|Gabun|República Gabonesa|République gabonaise
gb	gbr	United Kingdom	United Kingdom of Great Britain and Northern Ireland|Reino Unido|Royaume-Uni|Regno Unito|Vereinigtes Königreich|Reino Unido de Gran Bretaña e Irlanda del Norte|Royaume-Uni de Grande-Bretagne et d'Irlande du Nord|británico|británica|britânico|britânica|inglés|inglesa|inglês|British|UK|U.K.|Great Britain|Gran Bretaña|Grã-Bretanha|Inglaterra|England|United Kingdom of Great Britain
gb-nir		Northern Ireland	Northern Irish|Irlanda del Norte|Irlanda do Norte
gb-sct		Scotland	escocés|escocesa|escocês|Scottish|Escocia|Escócia
gb-wls		Wales	galés|galesa|Welsh|Gales|País de Gales
gd	grd	Grenada	Granada|Grenade
ge	geo	Georgia	Géorgie|Georgien|georgiano|georgiana|Georgian
ge-ab		Abkhazia (Occupied Georgia)	Autonomous Republic of Abkhazia
gf	guf	French Guiana	Guyane française|Guyana Francese|Französisch-Guayana|Guayana Francesa|Guiana Francesa
gg	ggy	Guernsey	Bailiwick of Guernsey|Guernesey
gh	gha	Ghana	Gana|Republic of Ghana|República de Ghana|République du Ghana|ghanés|ghanesa|ganês|Ghanaian
gi	gib	Gibraltar	British Overseas Territory of Gibraltar|Gibilterra
gl	grl	Greenland	Groenlandia|Groenland|Grönland
gm	gmb	Gambia	Gambie|Republic of the Gambia|República de Gambia|République de Gambie
gn	gin	Guinea	Guiné|Guinée|Republic of Guinea|República de Guinea|République de Guinée|guineano|guineana|Guinean
gp	glp	Guadeloupe	Guadalupe|Guadalupa
gq	gnq	Equatorial Guinea	Guinea Ecuatorial|Guiné Equatorial|Guinée équatoriale|Guinea Equatoriale|Äquatorialguinea|Republic of Equatorial Guinea|República de Guinea Ecuatorial|République de Guinée équatoriale|ecuatoguineano|ecuatoguineana|Equatorial Guinean
gr	grc	Greece	Grecia|Grèce|Griechenland|Hellenic Republic|República Helénica|République hellénique|EL|griego|griega|grego|grega|Greek
gs	sgs	South Georgia and the South Sandwich Islands	South Georgia & South Sandwich Islands|Islas Georgia del Sur y Sandwich del Sur|Ilhas Geórgia do Sul e Sandwich do Sul|Géorgie du Sud-et-les Îles Sandwich du Sud|Georgia del Sud e Sandwich Australi|Südgeorgien und die Südlichen Sandwichinseln|Georgia del Sur y las Islas Sandwich del Sur
gt	gtm	Guatemala	Republic of Guatemala|República de Guatemala|République du Guatemala|guatemalteco|guatemalteca|Guatemalan
gu	gum	Guam	
gw	gnb	Guinea-Bissau	Guinea-Bisáu|Guiné-Bissau|Guinée-Bissau|Republic of Guinea-Bissau|República de Guinea-Bissau|République de Guinée-Bissau|Bissau-Guinean|guineense
gy	guy	Guyana	Guiana|Co-operative Republic of Guyana|República Cooperativa de Guyana|République coopérative du Guyana|guyanés|guyanesa|guianês|Guyanese
hk	hkg	Hong Kong SAR	Hong Kong Special Administrative Region|Hong Kong SAR China|RAE de Hong Kong|Hong Kong, RAE da China|R.A.S. chinoise de Hong Kong|RAS di Hong Kong|Sonderverwaltungsregion Hongkong|China, Hong Kong Special Administrative Region|China, región administrativa especial de Hong Kong|hongkonés|hongkonesa|Hong Kong|Hongkong|Hong Konger
hm	hmd	Heard and McDonald Islands	Heard Island and McDonald Islands|Heard & McDonald Islands|Islas Heard y McDonald|Ilhas Heard e McDonald|Îles Heard-et-MacDonald|Isole Heard e McDonald|Heard und McDonaldinseln
hn	hnd	Honduras	Republic of Honduras|República de Honduras|République du Honduras|hondureño|hondureña|hondurenho|hondurenha|Honduran
hr	hrv	Croatia	Republic of Croatia|Croacia|Croatie|Croazia|Kroatien|República de Croacia|République de Croatie|croata|Croatian|Croat
ht	hti	Haiti	Republic of Haiti|República de Haití|République d'Haïti|haitiano|haitiana|Haitian
hu	hun	Hungary	Hungría|Hongrie|Ungheria|Ungarn|húngaro|húngara|Hungarian
ic		Canary Islands	Canarias|Ilhas Canárias|Îles Canaries|Isole Canarie|Kanarische Inseln
id	idn	Indonesia	Republic of Indonesia|Indonésie|Indonesien|República de Indonesia|République d'Indonésie|indonesio|indonésio|Indonesian
ie	irl	Ireland	Republic of Ireland|Irlanda|Irlande|Irland|irlandés|irlandesa|irlandês|Irish
il	isr	Israel	State of Israel|Israele|Estado de Israel|État d'Israël|israelí|israelense|israelita|Israeli
im	imn	Isle of Man	Isla de Man|Ilha de Man|Île de Man|Isola di Man
in	ind	India	Republic of India|Inde|Indien|República de la India|République de l'Inde|indio|indiano|Indian
io	iot	British Indian Ocean Territory	Territorio Británico del Océano Índico|Território Britânico do Oceano Índico|Territoire britannique de l'océan Indien|Territorio Britannico dell'Oceano Indiano|Britisches Territorium im Indischen Ozean
ip	cyb	Cyberspace	
iq	irq	Iraq	Republic of Iraq|Irak|Iraque|República del Iraq|République d'Iraq|iraquí|iraquiano|iraquiana|Iraqi
iq-kr		Kurdistan	
ir	irn	Iran	Islamic Republic of Iran|Irã|República Islámica del Irán|République islamique d'Iran|iraní|iraniano|iraniana|Iranian
is	isl	Iceland	Islandia|Islande|Islanda|Island|Republic of Iceland|República de Islandia|République d'Islande|islandés|islandesa|islandês|Icelandic
it	ita	Italy	Republic of Italy|Italia|Italie|Italien|República Italiana|République italienne|italiano|italiana|Italian
je	jey	Jersey	Bailiwick of Jersey
jm	jam	Jamaica	Jamaïque|Giamaica|Jamaika|jamaiquino|jamaiquina|jamaicano|jamaicana|Jamaican
jo	jor	Jordan	Hashemite Kingdom of Jordan|Jordania|Jordanie|Giordania|Jordanien|Reino Hachemita de Jordania|Royaume hachémite de Jordanie|jordano|jordana|jordaniano|Jordanian
jp	jpn	Japan	Japón|Japão|Giappone|japonés|japonesa|japonês|Japanese
ke	ken	Kenya	Republic of Kenya|Kenia|Quênia|República de Kenya|République du Kenya|keniano|keniana|keniata|queniano|Kenyan
kg	kgz	Kyrgyzstan	Kyrgyz Republic|Kirguistán|Quirguistão|Kirghizstan|Kirghizistan|Kirgisistan|República Kirguisa|République kirghize|kirguís|quirguiz|Kyrgyz
kh	khm	Cambodia	Kingdom of Cambodia|Camboya|Camboja|Cambodge|Cambogia|Kambodscha|Reino de Camboya|Royaume du Cambodge|camboyano|camboyana|cambojano|Cambodian
ki	kir	Kiribati	Quiribati|Republic of Kiribati|República de Kiribati|République de Kiribati
km	com	Comoros	Comoras|Comores|Comore|Komoren|Union of the Comoros|Unión de las Comoras|Union des Comores
kn	kna	Saint Kitts and Nevis	Federation of Saint Christopher and Nevis|St. Kitts & Nevis|San Cristóbal y Nieves|São Cristóvão e Névis|Saint-Christophe-et-Niévès|Saint Kitts e Nevis|St. Kitts und Nevis|Saint Kitts y Nevis|Saint-Kitts-et-Nevis
kp	prk	North Korea	Democratic People's Republic of Korea|Corée du Nord|Corea del Nord|Nordkorea|República Popular Democrática de Corea|République populaire démocratique de Corée|norcoreano|norcoreana|norte-coreano|norte-coreana|North Korean|DPRK|Corea del Norte|Coreia do Norte
kr	kor	South Korea	Republic of Korea|Corée du Sud|Corea del Sud|Südkorea|República de Corea|République de Corée|surcoreano|surcoreana|sul-coreano|sul-coreana|South Korean|Korea|Corea del Sur|Coreia do Sul
kw	kwt	Kuwait	Koweït|State of Kuwait|Estado de Kuwait|État du Koweït
ky	cym	Cayman Islands	Islas Caimán|Ilhas Cayman|Îles Caïmans|Isole Cayman|Kaimaninseln
kz	kaz	Kazakhstan	Republic of Kazakhstan|Kazajistán|Cazaquistão|Kazakistan|Kasachstan|Kazajstán|República de Kazajstán|République du Kazakhstan|kazajo|kazaja|cazaque|Kazakh|Kazakhstani
la	lao	Laos	Lao People's Democratic Republic|República Democrática Popular Lao|République démocratique populaire lao
lb	lbn	Lebanon	Republic of Lebanon|Líbano|Liban|Libanon|Lebanese Republic|República Libanesa|République libanaise|libanés|libanesa|libanês|Lebanese
lc	lca	Saint Lucia	St. Lucia|Santa Lucía|Sainte-Lucie
li	lie	Liechtenstein	Principality of Liechtenstein|Principado de Liechtenstein|Principauté du Liechtenstein
lk	lka	Sri Lanka	Democratic Socialist Republic of Sri Lanka|República Socialista Democrática de Sri Lanka|République socialiste démocratique de Sri Lanka
lr	lbr	Liberia	Republic of Liberia|República de Liberia|République du Libéria
ls	lso	Lesotho	Lesoto|Kingdom of Lesotho|Reino de Lesotho|Royaume du Lesotho
lt	ltu	Lithuania	Lituania|Lituanie|Litauen|Republic of Lithuania|República de Lituania|République de Lituanie|lituano|lituana|Lithuanian
lu	lux	Luxembourg	Luxemburgo|Lussemburgo|Luxemburg|Grand Duchy of Luxembourg|Gran Ducado de Luxemburgo|Grand-Duché de Luxembourg
lv	lva	Latvia	Letonia|Lettonie|Lettonia|Lettland|Republic of Latvia|República de Letonia|République de Lettonie|letón|letona|letão|letã|Latvian
ly	lby	Libya	Libye|Libyen|State of Libya|Estado de Libia|État de Libye|libio|libia|líbio|líbia|Libyan
ma	mar	Morocco	Marruecos|Marrocos|Maroc|Marocco|Marokko|Kingdom of Morocco|Reino de Marruecos|Royaume du Maroc|marroquí|marroquino|marroquina|Moroccan
mc	mco	Monaco	Principality of Monaco|Principado de Mónaco|Principauté de Monaco
md	mda	Moldova	Republic of Moldova|Moldavie|Republik Moldau|República de Moldova|République de Moldova|moldavo|moldava|moldávio|Moldovan|Moldavia
md-pmr		Transnistria	Pridnestrovian Moldavian Republic
me	mne	Montenegro	montenegrino|montenegrina|Montenegrin
mf	maf	Saint Martin	Collectivité de Saint-Martin|St. Martin|São Martinho
mg	mdg	Madagascar	Madagaskar|Republic of Madagascar|República de Madagascar|République de Madagascar
mh	mhl	Marshall Islands	Islas Marshall|Ilhas Marshall|Îles Marshall|Isole Marshall|Marshallinseln|Republic of the Marshall Islands|República de las Islas Marshall|République des Îles Marshall
mk	mkd	North Macedonia	Macedonia del Norte|Macedônia do Norte|Macédoine du Nord|Macedonia del Nord|Nordmazedonien|Republic of North Macedonia|República de Macedonia del Norte|République de Macédoine du Nord|macedonio|macedonia|macedônio|Macedonian|Macedonia
ml	mli	Mali	Republic of Mali|República de Malí|République du Mali
mm	mmr	Myanmar	Mianmar|Republic of the Union of Myanmar|República de la Unión de Myanmar|République de l'Union du Myanmar|birmano|birmana|birmanês|Burmese|Burma|Birmania
mn	mng	Mongolia	Mongolie|Mongolei
mo	mac	Macao SAR	Macao Special Administrative Region|Macao SAR China|RAE de Macao|Macau, RAE da China|R.A.S. chinoise de Macao|RAS di Macao|Sonderverwaltungsregion Macau|China, Macao Special Administrative Region|China, región administrativa especial de Macao|Macao
mp	mnp	Northern Mariana Islands	Islas Marianas del Norte|Ilhas Marianas do Norte|Îles Mariannes du Nord|Isole Marianne Settentrionali|Nördliche Marianen|Islas Marianas Septentrionales
mq	mtq	Martinique	Martinica
mr	mrt	Mauritania	Mauritanie|Mauretanien|Islamic Republic of Mauritania|República Islámica de Mauritania|République islamique de Mauritanie
ms	msr	Montserrat	
mt	mlt	Malta	Republic of Malta|Malte|República de Malta|République de Malte|maltés|maltesa|maltês|Maltese
mu	mus	Mauritius	Mauricio|Maurice|Republic of Mauritius|República de Mauricio|République de Maurice
mv	mdv	Maldives	Maldivas|Maldive|Malediven|Republic of Maldives|República de Maldivas|République des Maldives
mw	mwi	Malawi	Malaui|Republic of Malawi|República de Malawi|République du Malawi
mx	mex	Mexico	Mexique|Messico|Mexiko|United Mexican States|Estados Unidos Mexicanos|États-Unis du Mexique|mexicano|mexicana|Mexican|Méjico|E.U. Mexicanos
my	mys	Malaysia	Malaisie|malasio|malasia|malaio|Malaysian
mz	moz	Mozambique	Moçambique|Mozambico|Mosambik|Republic of Mozambique|República de Mozambique|République du Mozambique|mozambiqueño|mozambiqueña|moçambicano|Mozambican
na	nam	Namibia	Namibie|Republic of Namibia|República de Namibia|République de Namibie
nc	ncl	New Caledonia	Nueva Caledonia|Nova Caledônia|Nouvelle-Calédonie|Nuova Caledonia|Neukaledonien
ne	ner	Niger	Republic of the Niger|República del Níger|République du Niger
nf	nfk	Norfolk Island	Isla Norfolk|Ilha Norfolk|Île Norfolk|Isola Norfolk|Norfolkinsel
ng	nga	Nigeria	Federal Republic of Nigeria|República Federal de Nigeria|République fédérale du Nigéria|nigeriano|nigeriana|Nigerian
ni	nic	Nicaragua	Republic of Nicaragua|República de Nicaragua|République du Nicaragua|nicaragüense|nicaraguense|Nicaraguan
nl	nld	Netherlands	Kingdom of the Netherlands|Países Bajos|Países Baixos|Pays-Bas|Paesi Bassi|Niederlande|Reino de los Países Bajos|Royaume des Pays-Bas|neerlandés|neerlandesa|holandés|holandesa|holandês|neerlandês|Dutch|Holland|Holanda|The Netherlands
no	nor	Norway	Kingdom of Norway|Norvège|Norvegia|Norwegen|Reino de Noruega|Royaume de Norvège|noruego|noruega|norueguês|norueguesa|Norwegian
np	npl	Nepal	Federal Democratic Republic of Nepal
nr	nru	Naoero	Republic of Naoero|Nauru|Republic of Nauru|República de Nauru|République de Nauru
nu	niu	Niue	Nioué
nz	nzl	New Zealand	Nueva Zelanda|Nova Zelândia|Nouvelle-Zélande|Nuova Zelanda|Neuseeland|Nueva Zelandia|neozelandés|neozelandesa|neozelandês|New Zealander
om	omn	Oman	Sultanate of Oman|Omã|Sultanía de Omán|Sultanat d'Oman
pa	pan	Panama	Republic of Panama|República de Panamá|République du Panama|panameño|panameña|panamenho|panamenha|Panamanian
pe	per	Peru	Republic of Peru|Pérou|República del Perú|République du Pérou|peruano|peruana|Peruvian
pf	pyf	French Polynesia	Polinesia Francesa|Polynésie française|Polinesia Francese|Französisch-Polynesien
pg	png	Papua New Guinea	Independent State of Papua New Guinea|Papúa Nueva Guinea|Papua-Nova Guiné|Papouasie-Nouvelle-Guinée|Papua Nuova Guinea|Papua-Neuguinea|Estado Independiente de Papua Nueva Guinea|État indépendant de Papouasie-Nouvelle-Guinée
ph	phl	Philippines	Republic of the Philippines|Filipinas|Filippine|Philippinen|República de Filipinas|République des Philippines|filipino|filipina|Filipino|Philippine
pk	pak	Pakistan	Islamic Republic of Pakistan|Paquistão|República Islámica del Pakistán|République islamique du Pakistan|paquistaní|pakistaní|paquistanês|Pakistani
pk-km		Kashmir	
pl	pol	Poland	Republic of Poland|Polonia|Pologne|Polen|República de Polonia|République de Pologne|polaco|polaca|polonês|polonesa|Polish|Pole
pm	spm	Saint Pierre and Miquelon	St. Pierre & Miquelon|San Pedro y Miquelón|São Pedro e Miquelão|Saint-Pierre-et-Miquelon|Saint-Pierre e Miquelon|St. Pierre und Miquelon
pn	pcn	Pitcairn	Pitcairn Islands|Islas Pitcairn|Ilhas Pitcairn|Îles Pitcairn|Isole Pitcairn|Pitcairninseln
pr	pri	Puerto Rico	Porto Rico|Portorico|puertorriqueño|puertorriqueña|porto-riquenho|Puerto Rican
ps	pse	Palestine	State of Palestine|Palestinian Territories|Territorios Palestinos|Territoires palestiniens|Territori Palestinesi|Palästinensische Autonomiegebiete|Estado de Palestina|État de Palestine|palestino|palestina|Palestinian
pt	prt	Portugal	Portuguese Republic|Portogallo|República Portuguesa|République portugaise|portugués|portuguesa|português|Portuguese
pw	plw	Palau	Palaos|Republic of Palau|República de Palau|République des Palaos
py	pry	Paraguay	Republic of Paraguay|Paraguai|República del Paraguay|République du Paraguay|paraguayo|paraguaya|paraguaio|paraguaia|Paraguayan
qa	qat	Qatar	State of Qatar|Catar|Katar|Estado de Qatar|État du Qatar|catarí|qatarí|catariano|Qatari
re	reu	Réunion	Reunião|Riunione
ro	rou	Romania	Rumanía|Romênia|Roumanie|Rumänien|rumano|rumana|romeno|romena|Romanian
rs	srb	Serbia	Republic of Serbia|Serbie|Serbien|República de Serbia|République de Serbie|serbio|sérvio|sérvia|Serbian|Serb
ru	rus	Russia	Russian Federation|Russie|Russland|Federación de Rusia|Fédération de Russie|ruso|rusa|russo|russa|Russian|Rusia
rw	rwa	Rwanda	Republic of Rwanda|Ruanda|República de Rwanda|République du Rwanda
sa	sau	Saudi Arabia	Kingdom of Saudi Arabia|Arabia Saudí|Arábia Saudita|Arabie saoudite|Saudi-Arabien|Reino de la Arabia Saudita|Royaume d'Arabie saoudite|saudí|saudita|Saudi|Saudi Arabian|KSA
sb	slb	Solomon Islands	Islas Salomón|Ilhas Salomão|Îles Salomon|Isole Salomone|Salomonen
sc	syc	Seychelles	Republic of Seychelles|Seicheles|Seychellen|República de Seychelles|République des Seychelles
sd	sdn	Sudan	Republic of the Sudan|Sudão|Soudan|República del Sudán|République du Soudan
se	swe	Sweden	Kingdom of Sweden|Suecia|Suède|Svezia|Schweden|Reino de Suecia|Royaume de Suède|sueco|sueca|Swedish|Swede
sg	sgp	Singapore	Republic of Singapore|Singapur|Singapura|Singapour|República de Singapur|République de Singapour|singapurense|cingapuriano|Singaporean
sh	shn	Saint Helena, Ascension and Tristan da Cunha	St. Helena|Santa Elena|Santa Helena|Sainte-Hélène|Sant'Elena|Saint Helena
si	svn	Slovenia	Republic of Slovenia|Eslovenia|Slovénie|Slowenien|República de Eslovenia|République de Slovénie|esloveno|eslovena|Slovenian|Slovene
sj	sjm	Svalbard and Jan Mayen	Svalbard & Jan Mayen|Svalbard y Jan Mayen|Svalbard e Jan Mayen|Svalbard et Jan Mayen|Spitzbergen und Jan Mayen|Svalbard and Jan Mayen Islands|Islas Svalbard y Jan Mayen
sk	svk	Slovakia	Slovak Republic|Eslovaquia|Slovaquie|Slovacchia|Slowakei|República Eslovaca|République slovaque|eslovaco|eslovaca|Slovak|Slovakian
sl	sle	Sierra Leone	Republic of Sierra Leone|Sierra Leona|Serra Leoa|República de Sierra Leona|République de Sierra Leone
sm	smr	San Marino	Republic of San Marino|Saint-Marin|República de San Marino|République de Saint-Marin
sn	sen	Senegal	Republic of Senegal|República del Senegal|République du Sénégal|senegalés|senegalesa|senegalês|Senegalese
so	som	Somalia	Federal Republic of Somalia|Somalie|República Federal de Somalia|République fédérale de Somalie|somalí|somali
so-som		Somaliland	Republic of Somaliland
sr	sur	Suriname	Republic of Suriname|Surinam|República de Suriname|République du Suriname|surinamés|surinamesa|surinamês|Surinamese
ss	ssd	South Sudan	Republic of South Sudan|Sudán del Sur|Sudão do Sul|Soudan du Sud|Sud Sudan|Südsudan|República de Sudán del Sur|République du Soudan du Sud
st	stp	São Tomé and Príncipe	Democratic Republic of São Tomé and Príncipe|São Tomé & Príncipe|Santo Tomé y Príncipe|São Tomé e Príncipe|Sao Tomé-et-Principe|São Tomé und Príncipe|República Democrática de Santo Tomé y Príncipe|République démocratique de Sao Tomé-et-Principe
suhh	sun	Soviet Union	Union of Soviet Socialist Republics|URSS|USSR|Unión Soviética|União Soviética|soviético|Soviet
sv	slv	El Salvador	Republic of El Salvador|República de El Salvador|République d'El Salvador|salvadoreño|salvadoreña|salvadorenho|salvadorenha|Salvadoran|Salvadorean|Salvador
sx	sxm	Sint Maarten	
sy	syr	Syria	Syrian Arab Republic|Syrie|Syrien|República Árabe Siria|République arabe syrienne|sirio|siria|sírio|síria|Syrian
sz	swz	Eswatini	Kingdom of Eswatini|Esuatini|Essuatíni|Reino de Eswatini|Royaume d'Eswatini
ta		Tristan da Cunha	Tristán de Acuña|Tristão da Cunha
tc	tca	Turks and Caicos Islands	Turks & Caicos Islands|Islas Turcas y Caicos|Ilhas Turcas e Caicos|Îles Turques-et-Caïques|Isole Turks e Caicos|Turks- und Caicosinseln
td	tcd	Chad	Republic of Chad|Chade|Tchad|Ciad|Tschad|República del Chad|République du Tchad
tf	atf	French Southern Territories	Territorios Australes Franceses|Territórios Franceses do Sul|Terres australes françaises|Terre Australi Francesi|Französische Süd- und Antarktisgebiete|Territorio de las Tierras Australes Francesas
tg	tgo	Togo	Togolese Republic|República Togolesa|République togolaise
th	tha	Thailand	Kingdom of Thailand|Tailandia|Thaïlande|Thailandia|Reino de Tailandia|Royaume de Thaïlande|tailandés|tailandesa|tailandês|Thai
tj	tjk	Tajikistan	Republic of Tajikistan|Tayikistán|Tadjiquistão|Tadjikistan|Tagikistan|Tadschikistan|República de Tayikistán|République du Tadjikistan
tk	tkl	Tokelau	
tl	tls	Timor-Leste	Timor oriental|Timor Est|Democratic Republic of Timor-Leste|República Democrática de Timor-Leste|République démocratique du Timor-Leste
tm	tkm	Turkmenistan	Turcomenistão
tn	tun	Tunisia	Republic of Tunisia|Túnez|Tunisie|Tunesien|República de Túnez|République tunisienne|tunecino|tunecina|tunisiano|Tunisian
to	ton	Tonga	Kingdom of Tonga|Reino de Tonga|Royaume des Tonga
tr	tur	Türkiye	Republic of Türkiye|Turquie|Turchia|Türkei|turco|turca|Turkish|Turk|Turkey|Turquía|Turquia
tt	tto	Trinidad and Tobago	Trinidad & Tobago|Trinidad e Tobago|Trinité-et-Tobago|Trinidad und Tobago|Republic of Trinidad and Tobago|Trinidad y Tabago|República de Trinidad y Tabago|République de Trinité-et-Tobago|trinitense|trinitario|trinitário|Trinidadian|Trinidad|Trinidad y Tobago
tv	tuv	Tuvalu	
tw	twn	Taiwan	taiwanés|taiwanesa|taiwanês|Taiwanese
tz	tza	Tanzania	United Republic of Tanzania|Tanzanie|Tansania|República Unida de Tanzanía|République-Unie de Tanzanie|tanzano|tanzana|tanzaniano|Tanzanian
ua	ukr	Ukraine	Ucrania|Ucraina|ucraniano|ucraniana|Ukrainian
ua-cri		Crimea (Occupied Ukraine)	Crimea
ua-dpr		Donetsk (Occupied Ukraine)	Donetsk
ua-lpr		Luhansk (Occupied Ukraine)	Luhansk
ug	uga	Uganda	Republic of Uganda|Ouganda|República de Uganda|République de l'Ouganda
um	umi	U.S. Outlying Islands	United States Minor Outlying Islands|Islas menores alejadas de EE. UU.|Ilhas Menores Distantes dos EUA|Îles mineures éloignées des États-Unis|Isole Minori Esterne degli Stati Uniti|Amerikanische Überseeinseln|Islas menores alejadas de Estados Unidos
un		United Nations	Naciones Unidas|Nações Unidas|Nations Unies|Nazioni Unite|Vereinte Nationen
us	usa	United States	Estados Unidos|États-Unis|Stati Uniti|Vereinigte Staaten|États-Unis d'Amérique|US|estadounidense|norteamericano|norteamericana|estadunidense|norte-americano|norte-americana|americano|americana|American|USA|U.S.A.|U.S.|EEUU|EE.UU.|EE. UU.|EUA|E.U.A.|America|United States of America|Estados Unidos de América|Estados Unidos da América
uy	ury	Uruguay	Oriental Republic of Uruguay|Uruguai|Eastern Republic of Uruguay|República Oriental del Uruguay|République orientale de l'Uruguay|uruguayo|uruguaya|uruguaio|uruguaia|Uruguayan
uz	uzb	Uzbekistan	Republic of Uzbekistan|Uzbequistão|Ouzbékistan|Usbekistan|República de Uzbekistán|République d'Ouzbékistan|uzbeko|uzbeka|usbeque|Uzbek
va	vat	Holy See	Vatican City|Ciudad del Vaticano|Cidade do Vaticano|État de la Cité du Vatican|Città del Vaticano|Vatikanstadt|Saint-Siège|Vaticano|Vatican|Santa Sede|Santa Sé
vc	vct	Saint Vincent and the Grenadines	St. Vincent & Grenadines|San Vicente y las Granadinas|São Vicente e Granadinas|Saint-Vincent-et-les Grenadines|Saint Vincent e Grenadine|St. Vincent und die Grenadinen
ve	ven	Venezuela	Bolivarian Republic of Venezuela|República Bolivariana de Venezuela|République bolivarienne du Venezuela|venezolano|venezolana|venezuelano|venezuelana|Venezuelan|Venezuela (República Bolivariana de)|Rep. Bol. de Venezuela|Venezuela, Bolivarian Republic of
vg	vgb	British Virgin Islands	Islas Vírgenes Británicas|Ilhas Virgens Britânicas|Îles Vierges britanniques|Isole Vergini Britanniche|Britische Jungferninseln
vi	vir	U.S. Virgin Islands	Virgin Islands of the United States|Islas Vírgenes de EE. UU.|Ilhas Virgens Americanas|Îles Vierges des États-Unis|Isole Vergini Americane|Amerikanische Jungferninseln|United States Virgin Islands|Islas Vírgenes de los Estados Unidos
vn	vnm	Vietnam	Socialist Republic of Vietnam|Vietnã|Socialist Republic of Viet Nam|República Socialista de Viet Nam|République socialiste du Viet Nam|vietnamita|Vietnamese|Viet Nam
vu	vut	Vanuatu	Republic of Vanuatu|República de Vanuatu|République de Vanuatu
wf	wlf	Wallis and Futuna	Territory of the Wallis and Futuna Islands|Wallis & Futuna|Wallis y Futuna|Wallis e Futuna|Wallis-et-Futuna|Wallis und Futuna|Wallis and Futuna Islands|Islas Wallis y Futuna
ws	wsm	Samoa	Independent State of Samoa|Estado Independiente de Samoa|État indépendant du Samoa
x-so		South Ossetia (Occupied Georgia)	South Ossetia
xk	xkx	Kosovo	Republic of Kosovo|kosovar|Kosovan
ye	yem	Yemen	Republic of Yemen|Iêmen|Jemen|República del Yemen|République du Yémen|yemení|iemenita|Yemeni
yt	myt	Mayotte	
yucs	yug	Yugoslavia	Socialist Federal Republic of Yugoslavia
za	zaf	South Africa	Republic of South Africa|Sudáfrica|África do Sul|Afrique du Sud|Südafrika|República de Sudáfrica|République sud-africaine|sudafricano|sudafricana|sul-africano|sul-africana|South African
zm	zmb	Zambia	Republic of Zambia|Zambie|Sambia|República de Zambia|République de Zambie|zambiano|zambiana|Zambian
zr	zar	Zaire	Republic of Zaire
zw	zwe	Zimbabwe	Republic of Zimbabwe|Zimbabue|Simbabwe|República de Zimbabwe|République du Zimbabwe|zimbabuense|zimbabuano|Zimbabwean

"""#

static let languages: StaticString = #"""
# Made by import-values.py: do not edit. ISO 639-3, ISO 639-1, ISO 639-2/B, names.
afr	af		Afrikaans|afrikáans|africâner|afrikaans
amh	am		Amharic|amárico|amharique|Amharisch|አማርኛ
ara	ar		Arabic|Egyptian Arabic|árabe|arabe|arabe égyptien|Arabisch|Ägyptisches Arabisch|العربية
aze	az		Azerbaijani|azerbaiyano|azerbaijano|azerbaïdjanais|Aserbaidschanisch|azərbaycan
bel	be		Belarusian|bielorruso|bielorrusso|biélorusse|Belarussisch|беларуская
ben	bn		Bangla|bengalí|bengali|Bengalisch|বাংলা
bos	bs		Bosnian|bosnio|bósnio|bosniaque|Bosnisch|bosanski
bul	bg		Bulgarian|búlgaro|bulgare|Bulgarisch|български
cat	ca		Catalan|catalán|catalão|catalan|Katalanisch|català
ces	cs	cze	Czech|checo|tcheco|tchèque|Tschechisch|čeština
cnr			cnr
dan	da		Danish|danés|dinamarquês|danois|Dänisch|dansk
deu	de	ger	German|alemán|alemão|allemand|Deutsch
ell	el	gre	Greek|griego|grego|grec|Griechisch|Ελληνικά
eng	en		English|inglés|inglês|anglais|Englisch
est	et		Estonian|estonio|estoniano|estonien|Estnisch|eesti
fas	fa	per	Persian|persa|persan|Persisch|فارسی
fil			Filipino|filipino
fin	fi		Finnish|finés|finlandês|finnois|Finnisch|suomi
fra	fr	fre	French|francés|francês|français|Französisch
gle	ga		Irish|irlandés|irlandês|irlandais|Irisch|Gaeilge
heb	he		Hebrew|hebreo|hebraico|hébreu|Hebräisch|עברית
hin	hi		Hindi|hindi|híndi|हिन्दी
hrv	hr		Croatian|croata|croate|Kroatisch|hrvatski
hun	hu		Hungarian|húngaro|hongrois|Ungarisch|magyar
hye	hy	arm	Armenian|armenio|armênio|arménien|Armenisch|հայերեն
ind	id		Indonesian|indonesio|indonésio|indonésien|Indonesisch|Indonesia
isl	is	ice	Icelandic|islandés|islandês|islandais|Isländisch|íslenska
ita	it		Italian|italiano|italien|Italienisch
jpn	ja		Japanese|japonés|japonês|japonais|Japanisch|日本語
kan	kn		Kannada|canarés|canarim|kannada|ಕನ್ನಡ
kat	ka	geo	Georgian|georgiano|géorgien|Georgisch|ქართული
kaz	kk		Kazakh|kazajo|cazaque|kazakh|Kasachisch|қазақ тілі
khm	km		Khmer|jemer|khmer|ខ្មែរ
kir	ky		Kyrgyz|kirguís|quirguiz|kirghize|Kirgisisch|кыргызча
kor	ko		Korean|coreano|coréen|Koreanisch|한국어
lao	lo		Lao|lao|laosiano|Laotisch|ລາວ
lav	lv		Latvian|letón|letão|letton|Lettisch|latviešu
lit	lt		Lithuanian|lituano|lituanien|Litauisch|lietuvių
ltz	lb		Luxembourgish|luxemburgués|luxemburguês|luxembourgeois|Luxemburgisch|Lëtzebuergesch
mkd	mk	mac	Macedonian|macedonio|macedônio|macédonien|Mazedonisch|македонски
mlt	mt		Maltese|maltés|maltês|maltais|Maltesisch|Malti
mon	mn		Mongolian|mongol|Mongolisch|монгол
msa	ms	may	Malay|malayo|malaio|malais|Malaiisch|Melayu
mul			Multiple languages|varios idiomas|múltiplos idiomas|multilingue|Mehrsprachig
mya	my	bur	Burmese|birmano|birmanês|birman|Birmanisch|မြန်မာ
nep	ne		Nepali|nepalí|nepalês|népalais|Nepalesisch|नेपाली
nld	nl	dut	Dutch|neerlandés|holandês|néerlandais|Niederländisch|Nederlands
nor	no		Norwegian|noruego|norueguês|norvégien|Norwegisch|norsk
pol	pl		Polish|polaco|polonês|polonais|Polnisch|polski
por	pt		Portuguese|portugués|português|portugais|Portugiesisch
pus	ps		Pashto|pastún|pashto|pachto|Paschtu|پښتو
ron	ro	rum	Romanian|Romany|rumano|romaní|romeno|romani|roumain|Rumänisch|Romani|română
rus	ru		Russian|ruso|russo|russe|Russisch|русский
sin	si		Sinhala|cingalés|cingalês|cingalais|Singhalesisch|සිංහල
slk	sk	slo	Slovak|eslovaco|slovaque|Slowakisch|slovenčina
slv	sl		Slovenian|esloveno|slovène|Slowenisch|slovenščina
spa	es		Spanish|español|espanhol|espagnol|Spanisch
sqi	sq	alb	Albanian|albanés|albanês|albanais|Albanisch|shqip
srp	sr		Serbian|serbio|sérvio|serbe|Serbisch|српски
swa	sw		Swahili|suajili|suaíli|swahili|Suaheli|Kiswahili
swe	sv		Swedish|sueco|suédois|Schwedisch|svenska
tam	ta		Tamil|tamil|tâmil|tamoul|தமிழ்
tel	te		Telugu|telugu|télugo|télougou|తెలుగు
tgk	tg		Tajik|tayiko|tadjique|tadjik|Tadschikisch|тоҷикӣ
tgl	tl		Tagalog|tagalo|tagalog
tha	th		Thai|tailandés|tailandês|thaï|Thailändisch|ไทย
tuk	tk		Turkmen|turcomano|turcomeno|turkmène|Turkmenisch|türkmen dili
tur	tr		Turkish|turco|turc|Türkisch|Türkçe
ukr	uk		Ukrainian|ucraniano|ukrainien|Ukrainisch|українська
urd	ur		Urdu|urdu|ourdou|اردو
uzb	uz		Uzbek|uzbeko|uzbeque|ouzbek|Usbekisch|o‘zbek
vie	vi		Vietnamese|vietnamita|vietnamien|Vietnamesisch|Tiếng Việt
zho	zh	chi	Chinese|chino|chinês|chinois|Chinesisch|中文

"""#

static let phones: StaticString = #"""
# Made by import-values.py: do not edit. Country, dialling code, pattern of numbers, trunk prefix, what replaces it.
	800	(?:00|[1-9]\d)\d{6}		
	808	[1-9]\d{7}		
	870	7\d{11}|[235-7]\d{8}		
	878	10\d{10}		
	881	6\d{9}|[0-36-9]\d{8}		
	882	[13]\d{6}(?:\d{2,5})?|[19]\d{7}|(?:[25]\d\d|4)\d{7}(?:\d{2})?		
	883	(?:[1-4]\d|51)\d{6,10}		
	888	\d{11}		
	979	[1359]\d{8}		
ac	247	(?:[01589]\d|[2-467])\d{4}		
ad	376	(?:1|6\d)\d{7}|[135-9]\d{5}		
ae	971	(?:[4-7]\d|9[0-689])\d{7}|800\d{2,9}|[2-4679]\d{7}	0	
af	93	[2-7]\d{8}	0	
ag	1	(?:268|[58]\d\d|900)\d{7}	([457]\d{6})$|1	268\1
ai	1	(?:264|[58]\d\d|900)\d{7}	([2457]\d{6})$|1	264\1
al	355	(?:700\d\d|900)\d{3}|8\d{5,7}|(?:[2-5]|6\d)\d{7}	0	
am	374	(?:[1-489]\d|55|60|77)\d{6}	0	
ao	244	[29]\d{8}		
ar	54	(?:11|[89]\d\d)\d{8}|[2368]\d{9}	0?(?:(11|2(?:2(?:02?|[13]|2[13-79]|4[1-6]|5[2457]|6[124-8]|7[1-4]|8[13-6]|9[1267])|3(?:02?|1[467]|2[03-6]|3[13-8]|[49][2-6]|5[2-8]|[67])|4(?:7[3-578]|9)|6(?:[0136]|2[24-6]|4[6-8]?|5[15-8])|80|9(?:0[1-3]|[19]|2\d|3[1-6]|4[02568]?|5[2-4]|6[2-46]|72?|8[23]?))|3(?:3(?:2[79]|6|8[2578])|4(?:0[0-24-9]|[12]|3[5-8]?|4[24-7]|5[4-68]?|6[02-9]|7[126]|8[2379]?|9[1-36-8])|5(?:1|2[1245]|3[237]?|4[1-46-9]|6[2-4]|7[1-6]|8[2-5]?)|6[24]|7(?:[069]|1[1568]|2[15]|3[145]|4[13]|5[14-8]|7[2-57]|8[126])|8(?:[01]|2[15-7]|3[2578]?|4[13-6]|5[4-8]?|6[1-357-9]|7[36-8]?|8[5-8]?|9[124])))15)?	9\1
as	1	(?:[58]\d\d|684|900)\d{7}	([267]\d{6})$|1	684\1
at	43	1\d{3,12}|2\d{6,12}|43(?:(?:0\d|5[02-9])\d{3,9}|2\d{4,5}|[3467]\d{4}|8\d{4,6}|9\d{4,7})|5\d{4,12}|8\d{7,12}|9\d{8,12}|(?:[367]\d|4[0-24-9])\d{4,11}	0	
au	61	1(?:[0-79]\d{7}(?:\d(?:\d{2})?)?|8[0-24-9]\d{7})|[2-478]\d{8}|1\d{4,7}	(183[12])|0	
aw	297	(?:[25-79]\d\d|800)\d{4}		
ax	358	2\d{4,9}|35\d{4,5}|(?:60\d\d|800)\d{4,6}|7\d{5,11}|(?:[14]\d|3[0-46-9]|50)\d{4,8}	0	
az	994	365\d{6}|(?:[124579]\d|60|88)\d{7}	0	
ba	387	6\d{8}|(?:[35689]\d|49|70)\d{6}	0	
bb	1	(?:246|[58]\d\d|900)\d{7}	([2-9]\d{6})$|1	246\1
bd	880	[1-469]\d{9}|8[0-79]\d{7,8}|[2-79]\d{8}|[2-9]\d{7}|[3-9]\d{6}|[57-9]\d{5}	0	
be	32	4\d{8}|[1-9]\d{7}	0	
bf	226	[024-7]\d{7}		
bg	359	00800\d{7}|[2-7]\d{6,7}|[89]\d{6,8}|2\d{5}	0	
bh	973	[136-9]\d{7}		
bi	257	(?:[267]\d|31)\d{6}		
bj	229	01\d{8}		
bl	590	7090\d{5}|(?:[56]9|[89]\d)\d{7}	0	
bm	1	(?:441|[58]\d\d|900)\d{7}	([2-9]\d{6})$|1	441\1
bn	673	[2-578]\d{6}		
bo	591	(?:[2-7]\d\d|8001)\d{5}	0(1\d)?	
bq	599	(?:[34]1|7\d)\d{5}		
br	55	[1-467]\d{9,10}|55[0-46-9]\d{8}|[34]\d{7}|55\d{7,8}|(?:5[0-46-9]|[89]\d)\d{7,9}	(?:0|90)(?:(1[245]|2[1-35]|31|4[13]|[56]5|99)(\d{10,11}))?	\2
bs	1	(?:242|[58]\d\d|900)\d{7}	([3-8]\d{6})$|1	242\1
bt	975	[178]\d{7}|[2-8]\d{6}		
bw	267	90\d{5}|(?:0800|[2-6]|(?:7|800)\d)\d{6}		
by	375	(?:[12]\d|33|44|902)\d{7}|8(?:0[0-79]\d{5,7}|[1-7]\d{9})|8(?:1[0-489]|[5-79]\d)\d{7}|8[1-79]\d{6,7}|8[0-79]\d{5}|8\d{5}	0|80?	
bz	501	(?:0800\d|[2-8])\d{6}		
ca	1	[2-9]\d{9}|3\d{6}	1	
cc	61	1(?:[0-79]\d{8}(?:\d{2})?|8[0-24-9]\d{7})|[148]\d{8}|1\d{5,7}	([59]\d{7})$|0	8\1
cd	243	(?:(?:[189]|5\d)\d|2)\d{7}|[1-68]\d{6}	0	
cf	236	8776\d{4}|(?:[27]\d|61)\d{6}		
cg	242	222\d{6}|(?:0\d|80)\d{7}		
ch	41	8\d{11}|[2-9]\d{8}	0	
ci	225	[02]\d{9}		
ck	682	[2-578]\d{4}		
cl	56	12300\d{6}|6\d{9,10}|[2-9]\d{8}		
cm	237	[26]\d{8}|88\d{6,7}		
cn	86	(?:(?:1[03-689]|2\d)\d\d|6)\d{8}|1\d{10}|[126]\d{6}(?:\d(?:\d{2})?)?|86\d{5,6}|(?:[3-579]\d|8[0-57-9])\d{5,9}	(1(?:[12]\d|79)\d\d)|0	
co	57	(?:46|60\d\d)\d{6}|(?:1\d|[39])\d{9}	0([3579]|4(?:[14]4|56))?	
cr	506	(?:8\d|90)\d{8}|(?:[24-8]\d{3}|3005)\d{4}	(19(?:0[0-2468]|1[09]|20|66|77|99))	
cu	53	(?:[2-7]|8\d\d)\d{7}|[2-47]\d{6}|[34]\d{5}	0	
cv	238	(?:[2-59]\d\d|800)\d{4}		
cw	599	(?:[34]1|60|(?:7|9\d)\d)\d{5}		
cx	61	1(?:[0-79]\d{8}(?:\d{2})?|8[0-24-9]\d{7})|[148]\d{8}|1\d{5,7}	([59]\d{7})$|0	8\1
cy	357	(?:[279]\d|[58]0)\d{6}		
cz	420	(?:[2-578]\d|60)\d{7}|9\d{8,11}		
de	49	[2579]\d{5,14}|49(?:[34]0|69|8\d)\d\d?|49(?:37|49|60|7[089]|9\d)\d{1,3}|49(?:2[024-9]|3[2-689]|7[1-7])\d{1,8}|(?:1|[368]\d|4[0-8])\d{3,13}|49(?:[015]\d|2[13]|31|[46][1-8])\d{1,9}	0	
dj	253	(?:2\d|77)\d{6}		
dk	45	[2-9]\d{7}		
dm	1	(?:[58]\d\d|767|900)\d{7}	([2-7]\d{6})$|1	767\1
do	1	(?:[58]\d\d|900)\d{7}	1	
dz	213	(?:[1-4]|[5-79]\d|80)\d{7}	0	
ec	593	1\d{9,10}|(?:[2-7]|9\d)\d{7}	0	
ee	372	8\d{9}|[4578]\d{7}|(?:[3-8]\d|90)\d{5}		
eg	20	[189]\d{8,9}|[24-6]\d{8}|[135]\d{7}	0	
eh	212	[5-8]\d{8}	0	
er	291	[178]\d{6}	0	
es	34	400\d{6}|(?:51|[6-9]\d)\d{7}		
et	251	(?:11|[2-57-9]\d)\d{7}	0	
fi	358	[1-35689]\d{4}|7\d{10,11}|(?:[124-7]\d|3[0-46-9])\d{8}|[1-9]\d{5,8}	0	
fj	679	45\d{5}|(?:0800\d|[235-9])\d{6}		
fk	500	[2-7]\d{4}		
fm	691	(?:[39]\d\d|820)\d{4}		
fo	298	[2-9]\d{5}	(10(?:01|[12]0|88))	
fr	33	[1-9]\d{8}	0	
ga	241	(?:[067]\d|11)\d{6}|[2-7]\d{6}	0(11\d{6}|60\d{6}|61\d{6}|6[256]\d{6}|7[467]\d{6})	\1
gb	44	[1-357-9]\d{9}|[18]\d{8}|8\d{6}	0|180020	
gd	1	(?:473|[58]\d\d|900)\d{7}	([2-9]\d{6})$|1	473\1
ge	995	(?:[3-57]\d\d|800)\d{6}	0	
gf	594	(?:694\d|7093)\d{5}|(?:59|[89]\d)\d{7}	0	
gg	44	(?:1481|[357-9]\d{3})\d{6}|8\d{6}(?:\d{2})?	([25-9]\d{5})$|0|180020	1481\1
gh	233	[235]\d{8}|800\d{5,6}	0	
gi	350	(?:[25]\d|60)\d{6}		
gl	299	(?:19|[2-689]\d|70)\d{4}		
gm	220	[48]\d{8}|[2-9]\d{6}		
gn	224	722\d{6}|(?:3|6\d)\d{7}		
gp	590	7090\d{5}|(?:[56]9|[89]\d)\d{7}	0	
gq	240	222\d{6}|(?:3\d|55|[89]0)\d{7}		
gr	30	5005000\d{3}|8\d{9,11}|(?:[269]\d|70)\d{8}		
gt	502	80\d{6}|(?:1\d{3}|[2-7])\d{7}		
gu	1	(?:[58]\d\d|671|900)\d{7}	([2-9]\d{6})$|1	671\1
gw	245	[49]\d{8}|4\d{6}		
gy	592	(?:[2-8]\d{3}|9008)\d{3}		
hk	852	8[0-46-9]\d{6,7}|9\d{4,7}|(?:[2-7]|9\d{3})\d{7}		
hn	504	8\d{10}|[237-9]\d{7}		
hr	385	[2-69]\d{8}|80\d{5,7}|[1-79]\d{7}|6\d{6}	0	
ht	509	[2-589]\d{7}		
hu	36	[235-7]\d{8}|[1-9]\d{7}	06	
id	62	00[1-9]\d{9,14}|(?:[1-36]|8\d{5})\d{6}|00\d{9}|[1-9]\d{8,10}|[2-9]\d{7}	0	
ie	353	(?:1\d|[2569])\d{6,8}|4\d{6,9}|7\d{8}|8\d{8,9}	0	
il	972	1\d{6}(?:\d{3,5})?|[57]\d{8}|[1-489]\d{7}	0	
im	44	1624\d{6}|(?:[3578]\d|90)\d{8}	([25-8]\d{5})$|0|180020	1624\1
in	91	(?:000800|[2-9]\d\d)\d{7}|1\d{7,12}	0	
io	246	3\d{6}		
iq	964	(?:1|7\d\d)\d{7}|[2-6]\d{7,8}	0	
ir	98	[1-9]\d{9}|(?:[1-8]\d\d|9)\d{3,4}	0	
is	354	(?:38\d|[4-9])\d{6}		
it	39	0\d{5,11}|1\d{8,10}|3(?:[0-8]\d{7,10}|9\d{7,8})|(?:43|55|70)\d{8}|8\d{5}(?:\d{2,4})?		
je	44	1534\d{6}|(?:[3578]\d|90)\d{8}	([0-24-8]\d{5})$|0|180020	1534\1
jm	1	(?:[58]\d\d|658|900)\d{7}	1	
jo	962	(?:(?:[2689]|7\d)\d|32|427|53)\d{6}	0	
jp	81	00[1-9]\d{6,14}|[25-9]\d{9}|(?:00|[1-9]\d\d)\d{6}	(000[2569]\d{4,6})$|(?:(?:003768)0?)|0	\1
ke	254	(?:[17]\d\d|900)\d{6}|(?:2|80)0\d{6,7}|[4-6]\d{6,8}	0	
kg	996	8\d{9}|[235-9]\d{8}	0	
kh	855	1\d{9}|[1-9]\d{7,8}	0	
ki	686	(?:[37]\d|6[0-79])\d{6}|(?:[2-48]\d|50)\d{3}	0	
km	269	[3478]\d{6}		
kn	1	(?:[58]\d\d|900)\d{7}	([2-7]\d{6})$|1	869\1
kp	850	85\d{6}|(?:19\d|[2-7])\d{7}	0	
kr	82	00[1-9]\d{8,11}|(?:[12]|5\d{3})\d{7}|[13-6]\d{9}|(?:[1-6]\d|80)\d{7}|[3-6]\d{4,5}|(?:00|7)0\d{8}	0(8(?:[1-46-8]|5\d\d))?	
kw	965	18\d{5}|(?:[2569]\d|41)\d{6}		
ky	1	(?:345|[58]\d\d|900)\d{7}	([2-9]\d{6})$|1	345\1
kz	7	8\d{13}|[78]\d{9}	8	
la	856	(?:2\d|3)\d{8}|(?:[235-8]\d|41)\d{6}	0	
lb	961	[27-9]\d{7}|[13-9]\d{6}	0	
lc	1	(?:[58]\d\d|758|900)\d{7}	([2-8]\d{6})$|1	758\1
li	423	[68]\d{8}|(?:[2378]\d|90)\d{5}	(1001)|0	
lk	94	[1-9]\d{8}	0	
lr	231	(?:[2457]\d|33|88)\d{7}|(?:2\d|[4-6])\d{6}	0	
ls	266	(?:[256]\d\d|800)\d{5}		
lt	370	(?:[3469]\d|52|[78]0)\d{6}	[08]	
lu	352	35[013-9]\d{4,8}|6\d{8}|35\d{2,4}|(?:[2457-9]\d|3[0-46-9])\d{2,9}	(15(?:0[06]|1[12]|[35]5|4[04]|6[26]|77|88|99)\d)	
lv	371	(?:[268]\d|78|90)\d{6}		
ly	218	[2-9]\d{8}	0	
ma	212	[5-8]\d{8}	0	
mc	377	(?:[3489]|[67]\d)\d{7}	0	
md	373	(?:[235-7]\d|[89]0)\d{6}	0	
me	382	(?:20|[3-79]\d)\d{6}|80\d{6,7}	0	
mf	590	7090\d{5}|(?:[56]9|[89]\d)\d{7}	0	
mg	261	[23]\d{8}	([24-9]\d{6})$|0	20\1
mh	692	329\d{4}|(?:[256]\d|45)\d{5}	1	
mk	389	[2-578]\d{7}	0	
ml	223	[24-9]\d{7}		
mm	95	1\d{5,7}|95\d{6}|(?:[4-7]|9[0-46-9])\d{6,8}|(?:2|8\d)\d{5,8}	0	
mn	976	[12]\d{7,9}|[5-9]\d{7}	0	
mo	853	0800\d{3}|(?:28|[68]\d)\d{6}		
mp	1	[58]\d{9}|(?:67|90)0\d{7}	([2-9]\d{6})$|1	670\1
mq	596	7091\d{5}|(?:[56]9|[89]\d)\d{7}	0	
mr	222	(?:[2-4]\d\d|800)\d{5}		
ms	1	(?:[58]\d\d|664|900)\d{7}	([34]\d{6})$|1	664\1
mt	356	3550\d{4}|(?:[2579]\d\d|800)\d{5}		
mu	230	(?:[57]|8\d\d)\d{7}|[2-468]\d{6}		
mv	960	(?:800|9[0-57-9]\d)\d{7}|[34679]\d{6}		
mw	265	(?:[1289]\d|31|77)\d{7}|1\d{6}	0	
mx	52	[2-9]\d{9}		
my	60	1\d{8,9}|(?:3\d|[4-9])\d{7}	0	
mz	258	(?:2|8\d)\d{7}		
na	264	[68]\d{7,8}	0	
nc	687	(?:050|[2-57-9]\d\d)\d{3}		
ne	227	[027-9]\d{7}		
nf	672	[13]\d{5}	([0-258]\d{4})$	3\1
ng	234	(?:20|9\d)\d{8}|[78]\d{9,13}	0	
ni	505	(?:1800|[25-8]\d{3})\d{4}		
nl	31	(?:[124-7]\d\d|3(?:[02-9]\d|1[0-8]))\d{6}|8\d{6,9}|9\d{6,10}|1\d{4,5}	0	
no	47	(?:0|[2-9]\d{3})\d{4}		
np	977	(?:1\d|9)\d{9}|[1-9]\d{7}	0	
nr	674	(?:222|444|(?:55|8\d)\d|666|777|999)\d{4}		
nu	683	(?:[4-7]|888\d)\d{3}		
nz	64	[1289]\d{9}|50\d{5}(?:\d{2,3})?|[27-9]\d{7,8}|(?:[34]\d|6[0-35-9])\d{6}|8\d{4,6}	0	
om	968	(?:1505|[279]\d{3}|500)\d{4}|800\d{5,6}		
pa	507	(?:00800|8\d{3})\d{6}|[68]\d{7}|[1-57-9]\d{6}		
pe	51	(?:[14-8]|9\d)\d{7}	0	
pf	689	4\d{5}(?:\d{2})?|8\d{7,8}		
pg	675	(?:180|[78]\d{3})\d{4}|(?:[2-589]\d|64)\d{5}		
ph	63	(?:[2-7]|9\d)\d{8}|2\d{5}|(?:1800|8)\d{7,9}	0	
pk	92	122\d{6}|[24-8]\d{10,11}|9(?:[013-9]\d{8,10}|2(?:[01]\d\d|2(?:[06-8]\d|1[01]))\d{7})|(?:[2-8]\d{3}|92(?:[0-7]\d|8[1-9]))\d{6}|[24-9]\d{8}|[89]\d{7}	0	
pl	48	(?:6|8\d\d)\d{7}|[1-9]\d{6}(?:\d{2})?|[26]\d{5}		
pm	508	[78]\d{8}|[2-9]\d{5}	0	
pr	1	(?:[589]\d\d|787)\d{7}	1	
ps	970	[2489]2\d{6}|(?:1\d|5)\d{8}	0	
pt	351	1693\d{5}|(?:[26-9]\d|30)\d{7}		
pw	680	(?:[24-8]\d\d|345|900)\d{4}		
py	595	[36-8]\d{5,8}|4\d{6,8}|59\d{6}|9\d{5,10}|(?:2\d|5[0-8])\d{6,7}	0	
qa	974	800\d{4}|(?:2|800)\d{6}|(?:0080|[3-7])\d{7}		
re	262	709\d{6}|(?:26|[689]\d)\d{7}	0	
ro	40	(?:[2378]\d|90)\d{7}|[23]\d{5}	0	
rs	381	38[02-9]\d{6,9}|6\d{7,9}|90\d{4,8}|38\d{5,6}|(?:7\d\d|800)\d{3,9}|(?:[12]\d|3[0-79])\d{5,10}	0	
ru	7	8\d{13}|[347-9]\d{9}	8	
rw	250	(?:06|[27]\d\d|[89]00)\d{6}	0	
sa	966	(?:[15]\d|800|92)\d{7}	0	
sb	677	[6-9]\d{6}|[1-6]\d{4}		
sc	248	(?:[2489]\d|64)\d{5}		
sd	249	[19]\d{8}	0	
se	46	(?:[26]\d\d|9)\d{9}|[1-9]\d{8}|[1-689]\d{7}|[1-4689]\d{6}|2\d{5}	0	
sg	65	(?:(?:1\d|8)\d\d|7000)\d{7}|[3689]\d{7}		
sh	290	(?:[2569]\d|8)\d{3}		
si	386	[1-7]\d{7}|8\d{4,7}|90\d{4,6}	0	
sj	47	0\d{4}|(?:[489]\d|79)\d{6}		
sk	421	[2-689]\d{8}|[2-59]\d{6}|[2-5]\d{5}	0	
sl	232	(?:[237-9]\d|66)\d{6}	0	
sm	378	(?:0549|[5-7]\d)\d{6}	([89]\d{5})$	0549\1
sn	221	(?:[378]\d|93)\d{7}		
so	252	[346-9]\d{8}|[12679]\d{7}|[1-5]\d{6}|[1348]\d{5}	0	
sr	597	(?:[2-5]|[6-9]\d)\d{5}		
ss	211	[19]\d{8}	0	
st	239	(?:22|9\d)\d{5}		
sv	503	[25-7]\d{7}|(?:80\d|900)\d{4}(?:\d{4})?		
sx	1	7215\d{6}|(?:[58]\d\d|900)\d{7}	(5\d{6})$|1	721\1
sy	963	[1-359]\d{8}|[1-5]\d{7}	0	
sz	268	0800\d{4}|(?:[237]\d|900)\d{6}		
ta	290	8\d{3}		
tc	1	(?:[58]\d\d|649|900)\d{7}	([2-479]\d{6})$|1	649\1
td	235	(?:22|[3689]\d|77)\d{6}		
tg	228	[279]\d{7}		
th	66	(?:001800|[2-57]|[689]\d)\d{7}|1\d{7,9}	0	
tj	992	(?:[0-57-9]\d|66)\d{7}		
tk	690	[2-47]\d{3,6}		
tl	670	7\d{7}|(?:[2-47]\d|[89]0)\d{5}		
tm	993	[1-7]\d{7}	8	
tn	216	[2-57-9]\d{7}		
to	676	(?:0800|(?:[5-8]\d\d|999)\d)\d{3}|[2-8]\d{4}		
tr	90	4\d{6}|8\d{11,12}|(?:[2-58]\d\d|900)\d{7}	0	
tt	1	(?:[58]\d\d|900)\d{7}	([2-46-8]\d{6})$|1	868\1
tv	688	(?:2|7\d\d|90)\d{4}		
tw	886	[2-689]\d{8}|7\d{9,10}|[2-8]\d{7}|2\d{6}	0	
tz	255	(?:[25-8]\d|41|90)\d{7}	0	
ua	380	[89]\d{9}|[3-9]\d{8}	0	
ug	256	800\d{6}|(?:[29]0|[347]\d)\d{7}	0	
us	1	[2-9]\d{9}|3\d{6}	1	
uy	598	0004\d{2,9}|[1249]\d{7}|2\d{3,4}|(?:[49]\d|80)\d{5}	0	
uz	998	(?:20|33|[5-9]\d)\d{7}		
va	39	0\d{5,10}|3[0-8]\d{7,10}|55\d{8}|8\d{5}(?:\d{2,4})?|(?:1\d|39)\d{7,8}		
vc	1	(?:[58]\d\d|784|900)\d{7}	([2-7]\d{6})$|1	784\1
ve	58	[68]00\d{7}|(?:[24]\d|[59]0)\d{8}	0	
vg	1	(?:284|[58]\d\d|900)\d{7}	([2-578]\d{6})$|1	284\1
vi	1	[58]\d{9}|(?:34|90)0\d{7}	([2-9]\d{6})$|1	340\1
vn	84	[12]\d{9}|[135-9]\d{8}|[16]\d{6,7}|7\d{6}	0	
vu	678	[57-9]\d{6}|(?:[238]\d|48)\d{3}		
wf	681	(?:40|72|8\d{4})\d{4}|[89]\d{5}		
ws	685	(?:[2-6]|8\d{5})\d{4}|[78]\d{6}|[68]\d{5}		
xk	383	2\d{7,8}|3\d{7,11}|(?:4\d\d|[89]00)\d{5}	0	
ye	967	(?:1|7\d)\d{7}|[1-7]\d{6}	0	
yt	262	(?:639\d|7093)\d{5}|(?:26|80|9\d)\d{7}	0	
za	27	[1-79]\d{8}|8\d{4,9}	0	
zm	260	800\d{6}|(?:21|[579]\d|63)\d{7}	0	
zw	263	8\d{6}(?:\d{3})?|[235-8]\d{8}	0	

"""#

static let topics: StaticString = #"""
# Made by import-values.py: do not edit. Code, label.
asset.frozen	Frozen asset
corp.clone	Clone of real entity
corp.disqual	Disqualified
corp.offshore	Offshore
corp.public	Public listed company
corp.shell	Shell company
crime	Crime
crime.boss	Criminal leadership
crime.cyber	Cybercrime
crime.env	Environmental violations
crime.fin	Financial crime
crime.fraud	Fraud
crime.terror	Terrorism
crime.theft	Theft
crime.traffick	Trafficking
crime.traffick.drug	Drug trafficking
crime.traffick.human	Human trafficking
crime.war	War crimes
debarment	Debarred
export.control	Export controlled
export.control.linked	Export control-linked
export.risk	Trade risk
fin	Financial services
fin.adivsor	Financial advisor
fin.bank	Bank
fin.fund	Fund
forced.labor	Forced labor
geo.risk	High-risk area
gov	Government
gov.admin	Civil service
gov.executive	Executive branch of government
gov.financial	Central banking and financial integrity
gov.head	Head of government or state
gov.igo	Intergovernmental organization
gov.judicial	Judicial branch of government
gov.legislative	Legislative branch of government
gov.muni	Municipal government
gov.national	National government
gov.religion	Religious leadership
gov.security	Security services
gov.soe	State-owned enterprise
gov.state	State government
invest.ban	Investment ban
invest.risk	Investment risk
mare.detained	Maritime detention
mare.shadow	Shadow fleet
mare.sts	Ship-to-ship transfer
mil	Military
poi	Person of interest
pol.party	Political party
pol.union	Union
reg.action	Regulator action
reg.warn	Regulator warning
rel	Religion
role.acct	Accountant
role.act	Activist
role.civil	Civil servant
role.diplo	Diplomat
role.journo	Journalist
role.judge	Judge
role.lawyer	Lawyer
role.lobby	Lobbyist
role.oligarch	Oligarch
role.pep	PEP
role.pep.frmr	Former PEP
role.pep.intl	International PEP
role.pep.natl	National PEP
role.pol	Politician
role.rca	Close Associate
role.spy	Spy
sanction	Sanctioned
sanction.control	Sanction ownership or control
sanction.counter	Counter-sanctioned
sanction.linked	Sanction-linked
wanted	Wanted

"""#
}
