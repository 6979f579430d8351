"""What a cell of a column of opt-outs says: yes, no, or something that nobody can tell.

Data and one decision; what becomes of a row that is unclear stands in `row_reading`.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from smsdesk.contacts.header_names import OPT_OUT_NAMES, key

_YES: Final = (
    "yes|y|true|t|1|x|v|on|checked|opted out|opt out|blocked|block|blacklisted|blacklist|"
    "unsubscribed|nonsubscribed|non subscribed|not subscribed|stopped|removed|refused|declined|"
    "do not call|do not disturb|"
    "ναι|ν|nai|αληθές|αληθής|σωστό|διαγράφηκε|διαγραμμένη|μπλοκαρισμένος|αποκλεισμένος|εξαιρείται|"
    "sim|s|verdadeiro|bloqueado|bloqueada|descadastrada|cancelada|"
    "да|д|истина|отписана|отписалась|отказался|отказалась|заблокирован|заблокирована|"
    "так|т|істина|відписана|відписалась|відмовився|відмовилась|заблокований|заблокована|"
    "ja|j|wahr|abgemeldet|gesperrt|abbestellt|oui|vrai|désinscrit|désabonné|bloqué|"
    "sí|verdadero|vero|disiscritto|bloccato|baja|tak|prawda|evet|doğru|da|adevărat"
)
_NO: Final = (
    "no|n|false|f|0|00|off|unchecked|none|nil|null|opted in|opt in|subscribed|"
    "όχι|οχι|oxi|ochi|ψευδές|ψευδής|λάθος|não|falso|нет|н|ложь|ні|хибність|хибно|неправда|"
    "nein|falsch|non|faux|nie|fałsz|hayır|yanlış|nu|fals|не"
)
_SAID: Final = {key(word): False for word in _NO.split("|")} | {
    **{key(word): True for word in _YES.split("|")},
    **dict.fromkeys(OPT_OUT_NAMES, True),
}
_SIGNS: Final = {
    **dict.fromkeys("✓✔☑✅√×✕✖+•●", True),
    **dict.fromkeys(("-", "\u2013", "\u2014", "\u2212", "☐", "□", "○"), False),
}
_VARIANT: Final = "\ufe0e\ufe0f"
"""Chooses between the plain and the coloured shape of the sign before it."""
_DATE: Final = re.compile(
    r"(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{2}(?:\d{2})?"
    r"|\d{1,2}\.?[-\s/][^\W\d_]{3,12}\.?,?[-\s/]\d{2}(?:\d{2})?"
    r"|[^\W\d_]{3,12}\.?\s\d{1,2},?\s\d{4})(?:[T\s,]+\d{1,2}[:.]\d{2}\S*(?:\s?[AaPp]\.?[Mm]\.?)?)?"
)


@lru_cache(maxsize=1_000)
def says_opt_out(text: str) -> bool | None:
    """Whether a cell (trimmed) says that somebody wants nothing; None where nobody can tell. A
    date is a yes: the day on which they said so."""
    if not text:
        return False
    plain = text.strip(_VARIANT)
    if plain in _SIGNS:
        return _SIGNS[plain]
    if _DATE.fullmatch(plain):
        return True
    return _SAID.get(key(plain))
