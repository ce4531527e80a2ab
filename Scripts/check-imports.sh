#!/bin/sh
# Fail where a target imports one that it may not: imports go one way, as ARCHITECTURE.md draws them.
set -eu
cd "$(dirname "$0")/.."

allowed() {
    case $1 in
    Ontology | Names | Documents | Networks) echo "" ;;
    Matching | Extraction) echo "Ontology Names" ;;
    Exchange) echo "Ontology" ;;
    CaseFiles) echo "Ontology Names" ;;
    Workbench) echo "Ontology Names Documents Networks Matching Extraction Exchange CaseFiles" ;;
    Web) echo "Ontology CaseFiles Workbench" ;;
    trama) echo "Ontology CaseFiles Workbench Web" ;;
    trama-train) echo "Ontology Extraction" ;;
    *) return 1 ;;
    esac
}

# The targets that may import each library.
door() {
    case $1 in
    GRDB) echo CaseFiles ;;
    Crypto) echo CaseFiles Exchange Extraction ;;
    CSheets) echo Exchange ;;
    Hummingbird | Mustache | NIOCore | HTTPTypes | Logging) echo Web ;;
    CXML | COpenSSL | CArchive | CRAR | CSQLite | CCharset | CMail | CCompound | CLanguage | CProcess | CPDF | CLeptonica) echo Documents ;;
    CTagger) echo Extraction ;;
    Yams) echo Exchange ;;
    ArgumentParser) echo trama trama-train ;;
    esac
}

ours="Ontology Names Documents Networks Matching Extraction Exchange CaseFiles Workbench Web trama trama-train"
status=0
for target in $ours; do
    list=$(allowed "$target")
    imports=$(grep -rhoE '^[[:space:]]*((public|internal|package|private|fileprivate|@[a-zA-Z_]+) )*import +((struct|class|enum|protocol|func|let|var|typealias) +)?[A-Za-z_]+' \
        "Sources/$target" --include='*.swift' | awk '{print $NF}' | sort -u)
    for module in $imports; do
        case " $ours " in
        *" $module "*)
            case " $list " in
            *" $module "*) ;;
            *)
                echo "Sources/$target imports $module, which it may not (it may import: ${list:-nothing of ours})"
                status=1
                ;;
            esac
            ;;
        esac
        entrance=$(door "$module")
        case " ${entrance:-$target} " in
        *" $target "*) ;;
        *)
            echo "Sources/$target imports $module, which enters by $entrance alone"
            status=1
            ;;
        esac
    done
done
if grep -rnE '^public import (GRDB|Crypto|Hummingbird|Mustache|NIOCore|HTTPTypes|Logging|Yams|ArgumentParser)' Sources; then
    echo "A library stands in a public interface; keep it behind its door"
    status=1
fi
exit $status
