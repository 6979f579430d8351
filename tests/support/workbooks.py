"""Spreadsheet files written by hand, as the programs write them that people really use.

Bytes are composed here and not by a library, so that what Excel, LibreOffice and a malicious
author do can be put down exactly.
"""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from pathlib import Path

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n'
_ODS = "urn:oasis:names:tc:opendocument:xmlns"
ODS_TYPE = "application/vnd.oasis.opendocument.spreadsheet"

# As Excel numbers them: 0 general, 1 built-in date, 2 zeros in front, 3 own date, 4 hours.
STYLES = (
    f'{_HEAD}<styleSheet xmlns="{_MAIN}"><numFmts count="3">'
    '<numFmt numFmtId="164" formatCode="0000000000"/>'
    '<numFmt numFmtId="165" formatCode="[$-408]d\\ mmmm\\ yyyy;@"/>'
    '<numFmt numFmtId="166" formatCode="[h]:mm"/></numFmts>'
    '<cellStyleXfs count="1"><xf numFmtId="14"/></cellStyleXfs>'
    '<cellXfs count="5"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/>'
    '<xf numFmtId="165"/><xf numFmtId="166"/></cellXfs></styleSheet>'
)


def write_zip(path: Path, parts: Mapping[str, str | bytes]) -> Path:
    """A zip with these parts in this order."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return path


def relations(*targets: tuple[str, str]) -> str:
    """A part of relations: (kind, target), with ids rId1, rId2, …"""
    listed = "".join(
        f'<Relationship Id="rId{number}" Type="{_OFFICE}/{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets, 1)
    )
    return f'{_HEAD}<Relationships xmlns="{_PACKAGE}">{listed}</Relationships>'


def worksheet(rows: str) -> str:
    """A part with these `<row>` elements."""
    return (
        f'{_HEAD}<worksheet xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><dimension ref="A1"/>'
        f"<sheetData>{rows}</sheetData><pageMargins left='0.7'/></worksheet>"
    )


def xlsx_parts(
    *sheets: tuple[str, str, str],
    strings: str = "",
    properties: str = "",
    styles: str = STYLES,
) -> dict[str, str | bytes]:
    """The parts of a workbook of (name, state, rows)."""
    listed = "".join(
        f'<sheet name="{name}" sheetId="{number}" state="{state}" r:id="rId{number}"/>'
        for number, (name, state, _) in enumerate(sheets, 1)
    )
    targets = [("worksheet", f"worksheets/sheet{n}.xml") for n in range(1, len(sheets) + 1)]
    parts: dict[str, str | bytes] = {
        "[Content_Types].xml": f"{_HEAD}<Types/>",
        "_rels/.rels": relations(("officeDocument", "xl/workbook.xml")),
        "xl/workbook.xml": (
            f'{_HEAD}<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}">'
            f"<workbookPr {properties}/><sheets>{listed}</sheets></workbook>"
        ),
        "xl/_rels/workbook.xml.rels": relations(
            *targets, ("styles", "styles.xml"), ("sharedStrings", "/xl/sharedStrings.xml")
        ),
        "xl/styles.xml": styles,
        "xl/sharedStrings.xml": f'{_HEAD}<sst xmlns="{_MAIN}">{strings}</sst>',
    }
    for number, (_, _, rows) in enumerate(sheets, 1):
        parts[f"xl/worksheets/sheet{number}.xml"] = worksheet(rows)
    return parts


def write_xlsx(path: Path, rows: str, strings: str = "", properties: str = "") -> Path:
    """A workbook of one sheet."""
    return write_zip(
        path, xlsx_parts(("Sheet1", "visible", rows), strings=strings, properties=properties)
    )


def table(name: str, rows: str, style: str = "ta1") -> str:
    """A table of an ODS; ta2 is hidden."""
    return f'<table:table table:name="{name}" table:style-name="{style}">{rows}</table:table>'


def text_cell(text: str, attributes: str = "") -> str:
    """A cell of an ODS with text."""
    return (
        f'<table:table-cell office:value-type="string" {attributes}>'
        f"<text:p>{text}</text:p></table:table-cell>"
    )


def ods_row(*cells: str, attributes: str = "") -> str:
    """A row of an ODS, with the blank cells to the right that LibreOffice adds."""
    blank = '<table:table-cell table:number-columns-repeated="16000"/>'
    return f"<table:table-row {attributes}>{''.join(cells)}{blank}</table:table-row>"


def ods_parts(*tables: str, manifest: str = "") -> dict[str, str | bytes]:
    """The parts of an ODS with these tables."""
    spaces = " ".join(
        f'xmlns:{short}="{_ODS}:{short}:1.0"'
        for short in ("office", "table", "text", "style", "draw", "manifest")
    )
    styles = "".join(
        f'<style:style style:name="{name}" style:family="table">'
        f'<style:table-properties table:display="{shown}"/></style:style>'
        for name, shown in (("ta1", "true"), ("ta2", "false"))
    )
    return {
        "mimetype": ODS_TYPE,
        "content.xml": (
            f"{_HEAD}<office:document-content {spaces}>"
            f"<office:automatic-styles>{styles}</office:automatic-styles><office:body>"
            f"<office:spreadsheet>{''.join(tables)}</office:spreadsheet>"
            "</office:body></office:document-content>"
        ),
        "META-INF/manifest.xml": (
            f"{_HEAD}<manifest:manifest {spaces}>{manifest}</manifest:manifest>"
        ),
    }
