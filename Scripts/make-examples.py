#!/usr/bin/env python3
"""Builds the example case's PDF, DOCX, EML and Windows-1252 files, or checks them.

    python3 Scripts/make-examples.py            write Examples/tocoron/documents/ from sources/
    python3 Scripts/make-examples.py --check    compare with what is there, then check expected.json

The same sources always give the same bytes: nothing is compressed, and every timestamp comes from the source.
Standard library only; --check reads PDF files with Poppler's pdftotext (Debian: poppler-utils).
"""

import base64
import csv
import email
import email.policy
import html
import html.parser
import io
import json
import pathlib
import quopri
import re
import subprocess
import sys
import unicodedata
import zipfile
from datetime import datetime, timezone
from xml.etree import ElementTree
from xml.sax.saxutils import escape

CASE = pathlib.Path(__file__).resolve().parent.parent / "Examples" / "tocoron"
SOURCES = CASE / "sources"
DOCUMENTS = CASE / "documents"


# Sources: "Name: value" lines, an empty line, then blocks separated by empty lines. "# " and "## " are headings,
# "| a | b |" lines are a table, "---- page" starts a page, **words** are bold (DOCX only).

def read_source(path):
    head, _, body = path.read_text(encoding="utf-8").partition("\n\n")
    fields = {}
    for line in head.splitlines():
        name, _, value = line.partition(": ")
        fields[name] = value.strip()
    return fields, body


def blocks(body):
    for block in re.split(r"\n\s*\n", body.strip()):
        yield block.strip()


# PDF 1.4: one standard font in two weights, WinAnsi encoding, no compression.

HELVETICA_WIDTHS = [  # characters 32 to 126, in thousandths of the font size
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
    556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
    722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556,
    556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334,
    260, 334, 584,
]


def text_width(text, size):
    total = 0
    for character in text:
        base = unicodedata.normalize("NFD", character)[0]
        total += HELVETICA_WIDTHS[ord(base) - 32] if 32 <= ord(base) <= 126 else 556
    return total * size / 1000


def wrap(text, size, width):
    line = ""
    for word in text.split():
        longer = f"{line} {word}".strip()
        if line and text_width(longer, size) > width:
            yield line
            line = word
        else:
            line = longer
    yield line


def pdf_string(text):
    encoded = text.encode("cp1252")
    return b"(" + re.sub(rb"([\\()])", rb"\\\1", encoded) + b")"


def pdf_page(fields, number, page_blocks):
    left, right, bottom = 72, 523, 80
    commands = []

    def show(text, x, y, size, bold=False):
        font = b"F2" if bold else b"F1"
        commands.append(b"BT /%s %d Tf %d %d Td %s Tj ET" % (font, size, x, y, pdf_string(text)))

    show(fields["Header"], left, 790, 9)
    show(f"{fields['Footer']} {number}", left, 45, 9)
    y = 745
    for block in page_blocks:
        level = len(block) - len(block.lstrip("#"))
        size = {0: 11, 1: 17, 2: 13}[level]
        y -= {0: 0, 1: 0, 2: 8}[level]
        for line in wrap(block.lstrip("# "), size * (1.08 if level else 1), right - left):
            if y < bottom:
                raise SystemExit(f"{fields['Title']}: page {number} is too full; add a '---- page' line")
            show(line, left, y, size, bold=level > 0)
            y -= size + 5
        y -= 7
    return b"\n".join(commands)


def pdf_text_string(text):
    return b"<" + (b"\xfe\xff" + text.encode("utf-16-be")).hex().upper().encode() + b">"


def make_pdf(path):
    fields, body = read_source(path)
    pages, page = [], []
    for block in blocks(body):
        if block == "---- page":
            pages.append(page)
            page = []
        else:
            page.append(block)
    pages.append(page)

    when = datetime.fromisoformat(fields["Date"])
    zone = when.strftime("%z")
    date = f"D:{when:%Y%m%d%H%M%S}{zone[:3]}'{zone[3:]}'"
    first = 6
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R /Lang (%s) >>" % fields["Language"].encode(),
        b"<< /Type /Pages /Count %d /Kids [%s] >>"
        % (len(pages), b" ".join(b"%d 0 R" % (first + 2 * i) for i in range(len(pages)))),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>",
        b"<< /Title %s /Author %s /Subject %s /Producer (Trama make-examples) /CreationDate (%s) /ModDate (%s) >>"
        % (*(pdf_text_string(fields[k]) for k in ("Title", "Author", "Subject")), date.encode(), date.encode()),
    ]
    for index, page in enumerate(pages):
        content = pdf_page(fields, index + 1, page)
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R"
            b" /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>" % (first + 2 * index + 1))
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content))

    out = bytearray(b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n")
    offsets = []
    for number, value in enumerate(objects, 1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, value)
    table = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    for offset in offsets:
        out += b"%010d 00000 n \n" % offset
    out += b"trailer\n<< /Size %d /Root 1 0 R /Info 5 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, table)
    return bytes(out)


# DOCX: the six parts that Word needs, stored uncompressed.

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

CONTENT_TYPES = XML + f"""<Types xmlns="{PACKAGE}/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
<Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>
<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>
</Types>
"""

PACKAGE_RELATIONS = XML + f"""<Relationships xmlns="{PACKAGE}/relationships">
<Relationship Id="rId1" Type="{OFFICE}/officeDocument" Target="word/document.xml"/>
<Relationship Id="rId2" Type="{PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>
</Relationships>
"""

DOCUMENT_RELATIONS = XML + f"""<Relationships xmlns="{PACKAGE}/relationships">
<Relationship Id="rId1" Type="{OFFICE}/styles" Target="styles.xml"/>
</Relationships>
"""

STYLES = XML + f"""<w:styles xmlns:w="{WORD}">
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:pPr><w:spacing w:after="160"/></w:pPr><w:rPr><w:sz w:val="22"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:rPr><w:b/><w:sz w:val="34"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/><w:basedOn w:val="Normal"/><w:rPr><w:b/><w:sz w:val="26"/></w:rPr></w:style>
</w:styles>
"""


def docx_paragraph(text, style=None):
    runs = ""
    for index, part in enumerate(text.split("**")):
        if part:
            bold = "<w:rPr><w:b/></w:rPr>" if index % 2 else ""
            runs += f'<w:r>{bold}<w:t xml:space="preserve">{escape(part)}</w:t></w:r>'
    properties = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{properties}{runs}</w:p>"


def docx_table(lines):
    rows = [[cell.strip() for cell in line.strip().strip("|").split("|")] for line in lines]
    border = "".join(
        f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="888888"/>'
        for side in ("top", "left", "bottom", "right", "insideH", "insideV"))
    grid = '<w:gridCol w:w="2400"/>' * len(rows[0])
    out = f"<w:tbl><w:tblPr><w:tblBorders>{border}</w:tblBorders></w:tblPr><w:tblGrid>{grid}</w:tblGrid>"
    for number, row in enumerate(rows):
        out += "<w:tr>"
        for cell in row:
            text = f"**{cell}**" if number == 0 else cell
            out += f'<w:tc><w:tcPr><w:tcW w:w="2400" w:type="dxa"/></w:tcPr>{docx_paragraph(text)}</w:tc>'
        out += "</w:tr>"
    return out + "</w:tbl><w:p/>"


def make_docx(path):
    fields, body = read_source(path)
    content = ""
    for block in blocks(body):
        if block.startswith("|"):
            content += docx_table(block.splitlines())
        elif block.startswith("#"):
            level = len(block) - len(block.lstrip("#"))
            content += docx_paragraph(block.lstrip("# "), f"Heading{level}")
        else:
            content += docx_paragraph(" ".join(block.split()))
    page = '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>'
    document = f'{XML}<w:document xmlns:w="{WORD}"><w:body>{content}{page}</w:body></w:document>\n'

    when = datetime.fromisoformat(fields["Date"])
    created = when.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    core = XML + f"""<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<dc:title>{escape(fields["Title"])}</dc:title>
<dc:subject>{escape(fields["Subject"])}</dc:subject>
<dc:creator>{escape(fields["Author"])}</dc:creator>
<dc:language>{fields["Language"]}</dc:language>
<dcterms:created xsi:type="dcterms:W3CDTF">{created}</dcterms:created>
<dcterms:modified xsi:type="dcterms:W3CDTF">{created}</dcterms:modified>
</cp:coreProperties>
"""
    parts = {
        "[Content_Types].xml": CONTENT_TYPES,
        "_rels/.rels": PACKAGE_RELATIONS,
        "docProps/core.xml": core,
        "word/document.xml": document,
        "word/styles.xml": STYLES,
        "word/_rels/document.xml.rels": DOCUMENT_RELATIONS,
    }
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as package:
        for name, text in parts.items():
            entry = zipfile.ZipInfo(name, date_time=(1980, 1, 1, 0, 0, 0))
            entry.create_system = 3
            entry.external_attr = 0o644 << 16
            package.writestr(entry, text.encode("utf-8"))
    return out.getvalue()


# EML: RFC 5322 headers with encoded words, and multipart bodies with fixed boundaries.

def encoded_words(text, charset):
    """Text as it may stand in a header: itself if ASCII, else encoded words of at most 75 characters."""
    if text.isascii():
        return text
    words, chunk = [], ""
    for character in text + "\0":
        if character == "\0" or len((chunk + character).encode(charset)) > 42:
            words.append(f"=?{charset}?B?{base64.b64encode(chunk.encode(charset)).decode()}?=")
            chunk = ""
        chunk += character
    return "\r\n ".join(words)


def address(text, charset):
    name, _, mailbox = text.partition(" <")
    return f"{encoded_words(name, charset)} <{mailbox}"


def text_part(text, kind, charset):
    body = quopri.encodestring(text.encode(charset)).decode().replace("\n", "\r\n")
    return (f'Content-Type: text/{kind}; charset="{charset}"\r\n'
            f"Content-Transfer-Encoding: quoted-printable\r\n\r\n{body}")


def html_alternative(text):
    paragraphs = "".join(
        "<p>" + html.escape(block, quote=False).replace("\n", "<br>\n") + "</p>\n" for block in blocks(text))
    return f'<html><body style="font-family: sans-serif">\n{paragraphs}</body></html>\n'


def make_eml(path):
    fields, body = read_source(path)
    charset = fields["Charset"]
    out = "X-Note: fictionalised message from Trama's example case\r\n"
    for name in ("From", "To", "Cc"):
        if name in fields:
            out += f"{name}: {address(fields[name], charset)}\r\n"
    out += f"Subject: {encoded_words(fields['Subject'], charset)}\r\n"
    for name in ("Date", "Message-ID", "In-Reply-To"):
        if name in fields:
            out += f"{name}: {fields[name]}\r\n"
    kind = "mixed" if "Attach" in fields else "alternative"
    boundary = f"=_trama_{path.name.split('.')[0]}"
    parts = [text_part(body, "plain", charset)]
    if "Attach" in fields:
        source, _, name = fields["Attach"].partition(" as ")
        data = base64.encodebytes((SOURCES / source).read_bytes()).decode().replace("\n", "\r\n")
        parts.append(f'Content-Type: text/plain; charset="utf-8"; name="{name}"\r\n'
                     f'Content-Disposition: attachment; filename="{name}"\r\n'
                     f"Content-Transfer-Encoding: base64\r\n\r\n{data}")
    else:
        parts.append(text_part(html_alternative(body), "html", charset))
    out += f'MIME-Version: 1.0\r\nContent-Type: multipart/{kind}; boundary="{boundary}"\r\n\r\n'
    for part in parts:
        out += f"--{boundary}\r\n{part}\r\n"
    out += f"--{boundary}--\r\n"
    return out.encode("ascii")


def make_cp1252(path):
    return path.read_text(encoding="utf-8").replace("\n", "\r\n").encode("cp1252")


def outputs():
    made = {}
    for path in sorted(SOURCES.iterdir()):
        if path.name.endswith(".pdf.txt"):
            made[path.name[:-4]] = make_pdf(path)
        elif path.name.endswith(".docx.txt"):
            made[path.name[:-4]] = make_docx(path)
        elif path.name.endswith(".eml.txt"):
            made[path.name[:-4]] = make_eml(path)
        elif path.name == "02-comunicado.txt":
            made[path.name] = make_cp1252(path)
    return made


# --check: the text of a document as a reader sees it, and expected.json against it.

class Page(html.parser.HTMLParser):
    INLINE = {"a", "em", "strong", "span", "b", "i"}

    def __init__(self):
        super().__init__()
        self.text = ""
        self.hidden = 0

    def handle_starttag(self, tag, attributes):
        self.hidden += tag in ("script", "style")
        if tag not in self.INLINE:
            self.text += "\n"

    def handle_endtag(self, tag):
        self.hidden -= tag in ("script", "style")
        if tag not in self.INLINE:
            self.text += "\n"

    def handle_data(self, data):
        if not self.hidden:
            self.text += data


def document_texts(path):
    """The text of a document, and that of each attachment under its file name."""
    if path.suffix == ".txt":
        return path.read_text(encoding="cp1252" if path.name == "02-comunicado.txt" else "utf-8"), {}
    if path.suffix == ".html":
        page = Page()
        page.feed(path.read_text(encoding="utf-8"))
        return page.text, {}
    if path.suffix == ".pdf":
        run = subprocess.run(["pdftotext", "-enc", "UTF-8", path, "-"], capture_output=True, check=True)
        return run.stdout.decode("utf-8"), {}
    if path.suffix == ".docx":
        with zipfile.ZipFile(path) as package:
            root = ElementTree.fromstring(package.read("word/document.xml"))
        paragraphs = root.iter(f"{{{WORD}}}p")
        return "\n".join("".join(t.text or "" for t in p.iter(f"{{{WORD}}}t")) for p in paragraphs), {}
    if path.suffix == ".eml":
        message = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
        names = "\n".join(str(message[name]) for name in ("From", "To", "Cc", "Subject") if message[name])
        body = message.get_body(preferencelist=("plain",)).get_content()
        return f"{names}\n\n{body}", {a.get_filename(): a.get_content() for a in message.iter_attachments()}
    raise SystemExit(f"{path}: no reader for this kind of file")


SCHEMATA = {"Person", "Organization", "PublicBody", "Facility", "Territory", "Position"}
ROLES = {  # relation: (required fields, optional fields); names in the first set must be entities of the document
    "Membership": ({"member", "organization"}, {"role"}),
    "Control": ({"controller", "controlled"}, set()),
    "Custody": ({"prisoner", "facility"}, {"startDate", "endDate", "endReason"}),
    "Occupancy": ({"holder", "post"}, {"startDate", "endDate"}),
    "Activity": ({"actor"}, {"country", "activity"}),
    "Event": ({"type"}, {"name", "what", "place", "date", "involved", "saidBy"}),
}
ACTIVITIES = {
    "extortion", "sex trafficking", "human trafficking", "contract killing", "kidnapping", "drug trafficking",
    "money laundering", "robbery", "illegal mining", "migrant smuggling", "homicide", "arms trafficking",
}
MODALITIES = {"stated", "alleged", "denied", "reported"}


def squeeze(text):
    return " ".join(text.split())


def check_reading(where, text, expected):
    text = squeeze(text)
    problems = []
    names = {}
    for entity in expected["entities"]:
        name = entity["name"]
        if entity["schema"] not in SCHEMATA:
            problems.append(f"{name}: unknown schema {entity['schema']}")
        if name in names:
            problems.append(f"{name}: listed twice")
        names[name] = entity["schema"]
        forms = [*entity.get("aliases", []), *entity.get("weakAliases", []), *entity.get("mentions", [])]
        if not entity.get("composed"):
            forms.append(name)
        problems += [f"{name}: “{form}” is not in the text" for form in forms if squeeze(form) not in text]
    for relation in expected["relations"]:
        schema, quote = relation["schema"], relation["quote"]
        label = f"{schema} “{quote[:50]}…”"
        required, optional = ROLES[schema]
        fields = set(relation) - {"schema", "quote", "modality"}
        if not required <= fields <= required | optional:
            problems.append(f"{label}: fields {sorted(fields)}")
        if schema == "Activity" and len(fields) != 2:
            problems.append(f"{label}: one country or one activity each")
        if relation.get("activity", "homicide") not in ACTIVITIES:
            problems.append(f"{label}: unknown activity {relation['activity']}")
        if relation.get("modality") not in MODALITIES:
            problems.append(f"{label}: modality {relation.get('modality')}")
        people = [relation[f] for f in required - {"type"}] + relation.get("involved", [])
        people += [relation[f] for f in ("place", "saidBy") if f in relation]
        problems += [f"{label}: {name} is not an entity of this document" for name in people if name not in names]
        if squeeze(quote) not in text:
            problems.append(f"{label}: the quote is not in the text")
    for string in expected["notEntities"]:
        if squeeze(string) not in text:
            problems.append(f"notEntities: “{string}” is not in the text")
        if string in names:
            problems.append(f"notEntities: “{string}” is listed as an entity")
    return [f"{where}: {problem}" for problem in problems]


def check():
    problems = []
    for name, data in outputs().items():
        path = DOCUMENTS / name
        if not path.exists() or path.read_bytes() != data:
            problems.append(f"{name}: not what its source gives; run python3 Scripts/make-examples.py")
    everything = json.loads((CASE / "expected.json").read_text(encoding="utf-8"))
    expected = everything["documents"]
    present = {path.name for path in DOCUMENTS.iterdir()}
    for name in sorted(present ^ set(expected)):
        problems.append(f"{name}: in documents/ or in expected.json, but not in both")
    count = 0
    for name in sorted(present & set(expected)):
        text, attachments = document_texts(DOCUMENTS / name)
        problems += check_reading(name, text, expected[name])
        count += len(expected[name]["relations"])
        readings = expected[name].get("attachments", {})
        if set(readings) != set(attachments):
            problems.append(f"{name}: attachments are {sorted(attachments)}")
        for part in sorted(set(readings) & set(attachments)):
            problems += check_reading(f"{name}/{part}", attachments[part], readings[part])
            count += len(readings[part]["relations"])
    for group in everything["same"] + everything["different"]:
        for member in group["in"]:
            name, _, part = member["document"].partition("/")
            reading = expected[name]["attachments"][part] if part else expected[name]
            if not any((e["name"], e["schema"]) == (member["name"], group["schema"]) for e in reading["entities"]):
                problems.append(f"{group['name']}: {member['document']} has no {group['schema']} {member['name']}")
    with open(CASE / "wanted.csv", encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    if any(None in row or None in row.values() for row in rows):
        problems.append("wanted.csv: a row has too many or too few columns")
    for problem in problems:
        print(problem, file=sys.stderr)
    if not problems:
        print(f"{len(present)} documents, {count} relations with their quotes, {len(rows)} wanted: all as expected")
    return 1 if problems else 0


def main():
    if sys.argv[1:] == ["--check"]:
        return check()
    if sys.argv[1:]:
        print(__doc__, file=sys.stderr)
        return 2
    DOCUMENTS.mkdir(exist_ok=True)
    for name, data in outputs().items():
        (DOCUMENTS / name).write_bytes(data)
        print(f"documents/{name}: {len(data)} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
