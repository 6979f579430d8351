"""The card beside the form: what the provider can do here, and where its secret is kept."""

from __future__ import annotations

from smsdesk.domain.provider_info import ProviderInfo
from smsdesk.ui.pages.accounts.words import abilities, deliveries, keyring_name
from smsdesk.ui.practising import provider_name
from smsdesk.ui.theme import Space
from smsdesk.ui.widgets.basics import Card, label


class Expectations(Card):
    """✓ and – lines in plain words."""

    def __init__(self, info: ProviderInfo, *, is_inside: bool) -> None:
        super().__init__(spacing=Space.S)
        self._has_secret = bool(info.secret_fields) and not is_inside
        heading = self.tr("What {provider} can do here").format(provider=provider_name(info))
        self.setAccessibleName(heading)
        self.body.addWidget(label(heading, "cardTitle", wrap=True))
        for ability in abilities(info):
            mark = "✓" if ability.is_there else "–"
            line = label(f"{mark} {ability.text}", "" if ability.is_there else "muted", wrap=True)
            line.setToolTip(ability.meaning)
            can = self.tr("can") if ability.is_there else self.tr("cannot")
            line.setAccessibleName(f"{can}: {ability.text}")
            self.body.addWidget(line)
        self._add_note(self._practice_note() if is_inside else deliveries(info))
        self._keyring = label("", "muted", wrap=True)
        self.body.addWidget(self._keyring)
        self.show_keyring("")

    def show_keyring(self, backend: str | None) -> None:
        """Say where the password goes; "" while nobody knows."""
        self._keyring.setVisible(self._has_secret)
        if backend is None:
            sentence = self.tr(
                "There is no usable keyring on this computer, so the password is not kept."
            )
        elif backend == "session":
            sentence = self.tr("The password is kept until SMS Desk is closed, never in a file.")
        elif backend:
            sentence = self.tr(
                "The password is kept in this computer's keyring ({keyring}), never in a file."
            ).format(keyring=keyring_name(backend))
        else:
            sentence = self.tr("The password is kept in this computer's keyring, never in a file.")
        self._keyring.setText(sentence)

    def _practice_note(self) -> str:
        return self.tr("A pretend provider inside the program: nothing is sent, nothing costs.")

    def _add_note(self, sentence: str) -> None:
        if sentence:
            self.body.addWidget(label(sentence, "muted", wrap=True))
