<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ArchiveEntry</name>
    <message>
        <source>%1, archived %2</source>
        <translation>%1, archiviert %2</translation>
    </message>
</context>
<context>
    <name>CheckShares</name>
    <message>
        <source>This vault has no recovery shares.</source>
        <translation>Dieser Tresor hat keine Wiederherstellungsanteile.</translation>
    </message>
    <message>
        <source>Wanted are any %1. Nothing is changed.</source>
        <translation>Gebraucht werden beliebige %1. Nichts wird geändert.</translation>
    </message>
    <message>
        <source>These shares open the vault.</source>
        <translation>Diese Anteile öffnen den Tresor.</translation>
    </message>
    <message>
        <source>Check recovery shares</source>
        <translation>Wiederherstellungsanteile prüfen</translation>
    </message>
</context>
<context>
    <name>KillSheet</name>
    <message>
        <source>RubberAPI kill sheet</source>
        <translation>RubberAPI-Abschaltblatt</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>Erstellt %1</translation>
    </message>
    <message>
        <source>Whoever has this sheet can kill every key on it, at once and from anywhere, and nothing else: it shows no key and restores none. Keep it where you keep spare door keys.</source>
        <translation>Wer dieses Blatt hat, kann jeden Schlüssel darauf sofort und von überall abschalten, und sonst nichts: Es zeigt keinen Schlüssel und stellt keinen wieder her. Dort aufbewahren, wo die Ersatz-Haustürschlüssel liegen.</translation>
    </message>
    <message>
        <source>To kill: scan the code with a phone, open the page and hold the button. A new sheet makes this one worthless.</source>
        <translation>Zum Abschalten: Code mit einem Telefon scannen, die Seite öffnen und die Taste halten. Ein neues Blatt macht dieses wertlos.</translation>
    </message>
    <message numerus="yes">
        <source>Its %n key(s) when this was made:</source>
        <translation>
            <numerusform>Sein %n Schlüssel bei der Erstellung:</numerusform>
            <numerusform>Seine %n Schlüssel bei der Erstellung:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>RubberAPI needs your attention</source>
        <translation>RubberAPI braucht Aufmerksamkeit</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Kill all keys</source>
        <translation>Alle Schlüssel abschalten</translation>
    </message>
    <message>
        <source>Every agent stops at once. You can restore the keys afterwards.</source>
        <translation>Alle Agenten stehen sofort still. Die Schlüssel lassen sich danach wiederherstellen.</translation>
    </message>
    <message numerus="yes">
        <source>Kill %n key(s)</source>
        <translation>
            <numerusform>%n Schlüssel abschalten</numerusform>
            <numerusform>%n Schlüssel abschalten</numerusform>
        </translation>
    </message>
    <message>
        <source>The archive is empty.</source>
        <translation>Das Archiv ist leer.</translation>
    </message>
    <message>
        <source>Archived keys are dead. Put one back to restore it; a deleted one is gone with its token, its requests stay in the audit.</source>
        <translation>Archivierte Schlüssel sind tot. Zum Wiederherstellen einen zurückholen; ein gelöschter ist mitsamt seinem Token verloren, seine Anfragen bleiben im Audit.</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore from backup</source>
        <translation>Aus Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>The backup takes the vault&apos;s place. What is there now is moved aside into its folder, and nothing is deleted. It opens with the passphrase of its day.</source>
        <translation>Die Sicherung tritt an die Stelle des Tresors. Was jetzt da ist, wird in seinem Ordner beiseitegelegt, nichts wird gelöscht. Sie öffnet sich mit der damaligen Passphrase.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>There is no backup in the vault&apos;s folder. Choose a file you kept elsewhere.</source>
        <translation>Im Ordner des Tresors ist keine Sicherung. Eine anderswo aufbewahrte Datei wählen.</translation>
    </message>
    <message>
        <source>Restored from %1. Unlock it now.</source>
        <translation>Aus %1 wiederhergestellt. Jetzt entsperren.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Key …%1</source>
        <translation>Schlüssel …%1</translation>
    </message>
    <message>
        <source>%1 (%2 today)</source>
        <translation>%1 (%2 heute)</translation>
    </message>
    <message>
        <source>RubberAPI</source>
        <translation>RubberAPI</translation>
    </message>
    <message>
        <source>RubberAPI: %1</source>
        <translation>RubberAPI: %1</translation>
    </message>
    <message>
        <source>Open RubberAPI</source>
        <translation>RubberAPI öffnen</translation>
    </message>
    <message>
        <source>Copy env lines</source>
        <translation>Env-Zeilen kopieren</translation>
    </message>
    <message>
        <source>Suspend a key</source>
        <translation>Einen Schlüssel aussetzen</translation>
    </message>
    <message>
        <source>Lock vault</source>
        <translation>Tresor sperren</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Entsperren…</translation>
    </message>
    <message>
        <source>Restore keys…</source>
        <translation>Schlüssel wiederherstellen…</translation>
    </message>
    <message>
        <source>Kill one key</source>
        <translation>Einen Schlüssel abschalten</translation>
    </message>
    <message>
        <source>Kill all keys…</source>
        <translation>Alle Schlüssel abschalten…</translation>
    </message>
    <message>
        <source>Kill all keys</source>
        <translation>Alle Schlüssel abschalten</translation>
    </message>
    <message>
        <source>Quit (relays keep running)</source>
        <translation>Beenden (Relays laufen weiter)</translation>
    </message>
    <message>
        <source>no relay paired</source>
        <translation>kein Relay gekoppelt</translation>
    </message>
    <message>
        <source>relay</source>
        <translation>Relay</translation>
    </message>
    <message>
        <source>%1 online</source>
        <translation>%1 online</translation>
    </message>
    <message>
        <source>%1 offline</source>
        <translation>%1 offline</translation>
    </message>
    <message>
        <source>%1 offline, as of %2</source>
        <translation>%1 offline, Stand %2</translation>
    </message>
    <message>
        <source>A kill is not confirmed yet</source>
        <translation>Eine Abschaltung ist noch nicht bestätigt</translation>
    </message>
    <message>
        <source>A relay shows another identity than the one you paired</source>
        <translation>Ein Relay zeigt eine andere Identität als die gekoppelte</translation>
    </message>
    <message>
        <source>A provider refuses an upstream key</source>
        <translation>Ein Anbieter lehnt einen Upstream-Schlüssel ab</translation>
    </message>
    <message>
        <source>A key is over its limit</source>
        <translation>Ein Schlüssel ist über dem Limit</translation>
    </message>
    <message>
        <source>All keys are killed</source>
        <translation>Alle Schlüssel sind abgeschaltet</translation>
    </message>
    <message>
        <source>A key is killed</source>
        <translation>Ein Schlüssel ist abgeschaltet</translation>
    </message>
    <message>
        <source>A key is near its limit</source>
        <translation>Ein Schlüssel ist nahe am Limit</translation>
    </message>
    <message>
        <source>at least %1 today</source>
        <translation>mindestens %1 heute</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>%1 heute</translation>
    </message>
    <message>
        <source>No keys yet, %1</source>
        <translation>Noch keine Schlüssel, %1</translation>
    </message>
    <message>
        <source>RubberAPI: not set up</source>
        <translation>RubberAPI: nicht eingerichtet</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n relay(s) online</source>
        <translation>
            <numerusform>%1 von %n Relay online</numerusform>
            <numerusform>%1 von %n Relays online</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n key(s) active, %2</source>
        <translation>
            <numerusform>%1 von %n Schlüssel aktiv, %2</numerusform>
            <numerusform>%1 von %n Schlüsseln aktiv, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) active</source>
        <translation>
            <numerusform>%n Schlüssel aktiv</numerusform>
            <numerusform>%n Schlüssel aktiv</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s), unlock to see how they are</source>
        <translation>
            <numerusform>%n Schlüssel, Zustand erst nach dem Entsperren</numerusform>
            <numerusform>%n Schlüssel, Zustand erst nach dem Entsperren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>activity</name>
    <message numerus="yes">
        <source>— %1 gap filled, %n request(s) —</source>
        <translation>
            <numerusform>— %1 Lücke gefüllt, %n Anfrage —</numerusform>
            <numerusform>— %1 Lücke gefüllt, %n Anfragen —</numerusform>
        </translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 Stunden</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Chosen range</source>
        <translation>Gewählter Zeitraum</translation>
    </message>
</context>
<context>
    <name>alert</name>
    <message>
        <source>A key</source>
        <translation>Ein Schlüssel</translation>
    </message>
    <message>
        <source>A relay</source>
        <translation>Ein Relay</translation>
    </message>
    <message>
        <source>%1 has used %2 % of today&apos;s %3.</source>
        <translation>%1 hat %2 % von heute %3 verbraucht.</translation>
    </message>
    <message>
        <source>%1 has used all of today&apos;s %2. It opens again at 00:00 UTC.</source>
        <translation>%1 hat heute die ganzen %2 verbraucht. Um 00:00 UTC geht es weiter.</translation>
    </message>
    <message>
        <source>%1 has used %2 % of its lifetime limit of %3.</source>
        <translation>%1 hat %2 % des Gesamtlimits von %3 verbraucht.</translation>
    </message>
    <message>
        <source>%1 has used all of its lifetime limit of %2.</source>
        <translation>%1 hat das ganze Gesamtlimit von %2 verbraucht.</translation>
    </message>
    <message>
        <source>%1 spent %2 in an hour; its usual hour is %3.</source>
        <translation>%1 hat in einer Stunde %2 ausgegeben; üblich sind %3.</translation>
    </message>
    <message>
        <source>%1 does not answer. Its keys keep their last limits.</source>
        <translation>%1 antwortet nicht. Seine Schlüssel behalten ihre letzten Limits.</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1 ist zurück.</translation>
    </message>
    <message>
        <source>%1 shows a different identity than the one you paired. Nothing is sent to it.</source>
        <translation>%1 zeigt eine andere Identität als die gekoppelte. Es wird nichts dorthin gesendet.</translation>
    </message>
    <message>
        <source>%1: a kill has not been confirmed. It may still serve the key.</source>
        <translation>%1: eine Abschaltung ist nicht bestätigt. Es bedient den Schlüssel vielleicht noch.</translation>
    </message>
    <message>
        <source>Daily limit near</source>
        <translation>Tageslimit nahe</translation>
    </message>
    <message>
        <source>Daily limit used</source>
        <translation>Tageslimit verbraucht</translation>
    </message>
    <message>
        <source>Lifetime limit near</source>
        <translation>Gesamtlimit nahe</translation>
    </message>
    <message>
        <source>Lifetime limit used</source>
        <translation>Gesamtlimit verbraucht</translation>
    </message>
    <message>
        <source>Spending faster than usual</source>
        <translation>Ausgaben schneller als üblich</translation>
    </message>
    <message>
        <source>Model not allowed</source>
        <translation>Modell nicht erlaubt</translation>
    </message>
    <message>
        <source>Address not allowed</source>
        <translation>Adresse nicht erlaubt</translation>
    </message>
    <message>
        <source>New address on a key without address lock</source>
        <translation>Neue Adresse bei einem Schlüssel ohne Adressbindung</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>Läuft bald ab</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Upstream key refused by its provider</source>
        <translation>Upstream-Schlüssel vom Anbieter abgelehnt</translation>
    </message>
    <message>
        <source>Relay offline</source>
        <translation>Relay offline</translation>
    </message>
    <message>
        <source>Relay back</source>
        <translation>Relay zurück</translation>
    </message>
    <message>
        <source>Relay shows another identity</source>
        <translation>Relay zeigt eine andere Identität</translation>
    </message>
    <message>
        <source>Kill not confirmed</source>
        <translation>Abschaltung nicht bestätigt</translation>
    </message>
    <message>
        <source>Request without a known price</source>
        <translation>Anfrage ohne bekannten Preis</translation>
    </message>
    <message>
        <source>Killed from a phone</source>
        <translation>Von einem Telefon abgeschaltet</translation>
    </message>
    <message>
        <source>A bill was above its bound</source>
        <translation>Eine Rechnung lag über ihrer Obergrenze</translation>
    </message>
    <message>
        <source>Upstream key in an answer</source>
        <translation>Upstream-Schlüssel in einer Antwort</translation>
    </message>
    <message>
        <source>Suspended by the relay</source>
        <translation>Vom Relay ausgesetzt</translation>
    </message>
    <message>
        <source>Locked to a shared address</source>
        <translation>An eine geteilte Adresse gebunden</translation>
    </message>
    <message>
        <source>Anything else a relay reports</source>
        <translation>Alles andere, was ein Relay meldet</translation>
    </message>
    <message>
        <source>Audit log is another one</source>
        <translation>Anderes Audit-Protokoll</translation>
    </message>
    <message>
        <source>%1 shows another audit log than the one it signed before. The proof is kept.</source>
        <translation>%1 zeigt ein anderes Audit-Protokoll als das, das es zuvor signiert hat. Der Beweis ist aufbewahrt.</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>times the usual hour</source>
        <translation>mal die übliche Stunde</translation>
    </message>
    <message>
        <source>days before</source>
        <translation>Tage vorher</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>%1 asked for a model it may not use: %2.</source>
        <translation>%1 hat ein nicht erlaubtes Modell verlangt: %2.</translation>
    </message>
    <message>
        <source>%1 was used from an address it is not locked to: %2.</source>
        <translation>%1 wurde von einer Adresse benutzt, an die er nicht gebunden ist: %2.</translation>
    </message>
    <message>
        <source>%1 was used from a new address: %2.</source>
        <translation>%1 wurde von einer neuen Adresse benutzt: %2.</translation>
    </message>
    <message>
        <source>%1 expires on %2 unless it is used.</source>
        <translation>%1 läuft am %2 ab, wenn er nicht benutzt wird.</translation>
    </message>
    <message>
        <source>%1 has expired.</source>
        <translation>%1 ist abgelaufen.</translation>
    </message>
    <message>
        <source>The provider refuses the upstream key behind %1.</source>
        <translation>Der Anbieter lehnt den Upstream-Schlüssel hinter %1 ab.</translation>
    </message>
    <message>
        <source>%1 asked for a model without a known price: %2.</source>
        <translation>%1 hat ein Modell ohne bekannten Preis verlangt: %2.</translation>
    </message>
    <message>
        <source>%1 was killed from a phone.</source>
        <translation>%1 wurde von einem Telefon abgeschaltet.</translation>
    </message>
    <message>
        <source>A request of %1 was billed above its bound.</source>
        <translation>Eine Anfrage von %1 wurde über ihrer Obergrenze berechnet.</translation>
    </message>
    <message>
        <source>An answer to %1 held the upstream key. It was cut; change the upstream key.</source>
        <translation>Eine Antwort an %1 enthielt den Upstream-Schlüssel. Sie wurde abgeschnitten; den Upstream-Schlüssel wechseln.</translation>
    </message>
    <message>
        <source>The relay suspended %1: %2.</source>
        <translation>Das Relay hat %1 ausgesetzt: %2.</translation>
    </message>
    <message>
        <source>%1 is locked to %2, an address many machines can have.</source>
        <translation>%1 ist an %2 gebunden, eine Adresse, die viele Rechner haben können.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Dringend</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Canary key tried</source>
        <translation>Köderschlüssel ausprobiert</translation>
    </message>
    <message>
        <source>Unusual use</source>
        <translation>Ungewöhnliche Nutzung</translation>
    </message>
    <message>
        <source>Somebody tried the canary key %1 from %2.</source>
        <translation>Jemand hat den Köderschlüssel %1 von %2 aus ausprobiert.</translation>
    </message>
    <message>
        <source>Unusual use of %1: %2.</source>
        <translation>Ungewöhnliche Nutzung von %1: %2.</translation>
    </message>
</context>
<context>
    <name>anomaly</name>
    <message>
        <source>Loop</source>
        <translation>Schleife</translation>
    </message>
    <message>
        <source>Spend rate</source>
        <translation>Ausgabentempo</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>Neues Modell</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fehlschläge</translation>
    </message>
    <message>
        <source>Unusual hour</source>
        <translation>Ungewöhnliche Uhrzeit</translation>
    </message>
    <message>
        <source>The same request 30 times within 10 minutes.</source>
        <translation>Dieselbe Anfrage 30-mal innerhalb von 10 Minuten.</translation>
    </message>
    <message>
        <source>An hour that costs 10 times the usual one, after 3 days of use.</source>
        <translation>Eine Stunde, die 10-mal so viel kostet wie üblich, nach 3 Tagen Benutzung.</translation>
    </message>
    <message>
        <source>A model the key never asked for, after 3 days of use.</source>
        <translation>Ein Modell, das der Schlüssel nie verlangt hat, nach 3 Tagen Benutzung.</translation>
    </message>
    <message>
        <source>20 attempts in an hour from addresses it is not locked to, or 3 such addresses.</source>
        <translation>20 Versuche in einer Stunde von Adressen, an die er nicht gebunden ist, oder 3 solche Adressen.</translation>
    </message>
    <message>
        <source>Half of an hour&apos;s answers fail or are broken off, at 5 times the usual share.</source>
        <translation>Die Hälfte der Antworten einer Stunde schlägt fehl oder wird abgebrochen, und das ist 5-mal der übliche Anteil.</translation>
    </message>
    <message>
        <source>An hour of the day it never worked near in four weeks.</source>
        <translation>Eine Uhrzeit, um die herum er in vier Wochen nie gearbeitet hat.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokollieren</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Melden</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Aussetzen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>attest</name>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>A genuine machine</source>
        <translation>Eine echte Maschine</translation>
    </message>
    <message>
        <source>A genuine machine with my image</source>
        <translation>Eine echte Maschine mit eigenem Abbild</translation>
    </message>
    <message>
        <source>You ask this relay for no proof.</source>
        <translation>Von diesem Relay wird kein Nachweis verlangt.</translation>
    </message>
    <message>
        <source>You ask for a genuine machine: %1.</source>
        <translation>Verlangt wird eine echte Maschine: %1.</translation>
    </message>
    <message>
        <source>You ask for a genuine machine with your image: %1.</source>
        <translation>Verlangt wird eine echte Maschine mit dem eigenen Abbild: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) are pinned.</source>
        <translation>
            <numerusform>%n Abbild ist festgelegt.</numerusform>
            <numerusform>%n Abbilder sind festgelegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Firmware levels of your own are asked for.</source>
        <translation>Eigene Firmware-Stände werden verlangt.</translation>
    </message>
</context>
<context>
    <name>attestation</name>
    <message>
        <source>Nothing about this machine is proven.</source>
        <translation>Über diese Maschine ist nichts bewiesen.</translation>
    </message>
    <message>
        <source>Protected memory of a genuine machine. Which system runs there is not proven.</source>
        <translation>Geschützter Speicher einer echten Maschine. Welches System dort läuft, ist nicht bewiesen.</translation>
    </message>
    <message>
        <source>Protected memory of a genuine machine, running the image you pinned.</source>
        <translation>Geschützter Speicher einer echten Maschine, in dem das festgelegte Abbild läuft.</translation>
    </message>
    <message>
        <source>The relay sent evidence</source>
        <translation>Das Relay hat einen Nachweis gesendet</translation>
    </message>
    <message>
        <source>It has the right form</source>
        <translation>Er hat die richtige Form</translation>
    </message>
    <message>
        <source>Its certificates lead to a built-in root</source>
        <translation>Seine Zertifikate führen zu einer eingebauten Wurzel</translation>
    </message>
    <message>
        <source>The machine&apos;s key signed it</source>
        <translation>Der Schlüssel der Maschine hat ihn signiert</translation>
    </message>
    <message>
        <source>The key is of this chip and firmware</source>
        <translation>Der Schlüssel gehört zu diesem Chip und dieser Firmware</translation>
    </message>
    <message>
        <source>Nobody may debug or migrate the machine</source>
        <translation>Niemand darf die Maschine debuggen oder verschieben</translation>
    </message>
    <message>
        <source>Its firmware is new enough</source>
        <translation>Ihre Firmware ist neu genug</translation>
    </message>
    <message>
        <source>This kind of machine is accepted</source>
        <translation>Diese Art Maschine wird akzeptiert</translation>
    </message>
    <message>
        <source>What was started is what you pinned</source>
        <translation>Gestartet wurde, was festgelegt ist</translation>
    </message>
    <message>
        <source>It is fresh and names the keys you paired with</source>
        <translation>Er ist frisch und nennt die gekoppelten Schlüssel</translation>
    </message>
    <message>
        <source>That is what you ask for: a genuine machine.</source>
        <translation>Das ist, was verlangt wird: eine echte Maschine.</translation>
    </message>
    <message>
        <source>You ask for a genuine machine: nothing is sent to this relay.</source>
        <translation>Verlangt wird eine echte Maschine: An dieses Relay wird nichts gesendet.</translation>
    </message>
    <message>
        <source>That is what you ask for: your image.</source>
        <translation>Das ist, was verlangt wird: das eigene Abbild.</translation>
    </message>
    <message>
        <source>You ask for your image: nothing is sent to this relay.</source>
        <translation>Verlangt wird das eigene Abbild: An dieses Relay wird nichts gesendet.</translation>
    </message>
    <message>
        <source>No image is pinned</source>
        <translation>Kein Abbild ist festgelegt</translation>
    </message>
</context>
<context>
    <name>audit</name>
    <message>
        <source>this computer</source>
        <translation>dieser Computer</translation>
    </message>
    <message>
        <source>computer %1</source>
        <translation>Computer %1</translation>
    </message>
    <message>
        <source>this app</source>
        <translation>diese App</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Vault made</source>
        <translation>Tresor angelegt</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Entsperrt</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Unlock failed</source>
        <translation>Entsperren fehlgeschlagen</translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <translation>Passphrase geändert</translation>
    </message>
    <message>
        <source>Keychain unlock turned on</source>
        <translation>Entsperren per Schlüsselbund eingeschaltet</translation>
    </message>
    <message>
        <source>Keychain unlock turned off</source>
        <translation>Entsperren per Schlüsselbund ausgeschaltet</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Sicherung angelegt</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>Sicherung wiederhergestellt</translation>
    </message>
    <message>
        <source>Relay paired</source>
        <translation>Relay gekoppelt</translation>
    </message>
    <message>
        <source>Relay unsealed</source>
        <translation>Relay entsiegelt</translation>
    </message>
    <message>
        <source>Relay sealed</source>
        <translation>Relay versiegelt</translation>
    </message>
    <message>
        <source>New relay identity trusted</source>
        <translation>Neuer Relay-Identität vertraut</translation>
    </message>
    <message>
        <source>Relay renamed</source>
        <translation>Relay umbenannt</translation>
    </message>
    <message>
        <source>Relay removed</source>
        <translation>Relay entfernt</translation>
    </message>
    <message>
        <source>Key made and pushed</source>
        <translation>Schlüssel angelegt und übertragen</translation>
    </message>
    <message>
        <source>Key changed</source>
        <translation>Schlüssel geändert</translation>
    </message>
    <message>
        <source>Key shown</source>
        <translation>Schlüssel angezeigt</translation>
    </message>
    <message>
        <source>Key suspended</source>
        <translation>Schlüssel ausgesetzt</translation>
    </message>
    <message>
        <source>Key resumed</source>
        <translation>Schlüssel fortgesetzt</translation>
    </message>
    <message>
        <source>IP lock reset</source>
        <translation>IP-Bindung zurückgesetzt</translation>
    </message>
    <message>
        <source>Key killed</source>
        <translation>Schlüssel abgeschaltet</translation>
    </message>
    <message>
        <source>All keys killed</source>
        <translation>Alle Schlüssel abgeschaltet</translation>
    </message>
    <message>
        <source>Key restored</source>
        <translation>Schlüssel wiederhergestellt</translation>
    </message>
    <message>
        <source>Key rotated</source>
        <translation>Schlüssel rotiert</translation>
    </message>
    <message>
        <source>Key renamed</source>
        <translation>Schlüssel umbenannt</translation>
    </message>
    <message>
        <source>Key archived</source>
        <translation>Schlüssel archiviert</translation>
    </message>
    <message>
        <source>Key taken out of the archive</source>
        <translation>Schlüssel aus dem Archiv zurückgeholt</translation>
    </message>
    <message>
        <source>Key deleted</source>
        <translation>Schlüssel gelöscht</translation>
    </message>
    <message>
        <source>Phone kill link made</source>
        <translation>Abschaltlink fürs Telefon erzeugt</translation>
    </message>
    <message>
        <source>Phone kill link revoked</source>
        <translation>Abschaltlink fürs Telefon widerrufen</translation>
    </message>
    <message>
        <source>Upstream key added</source>
        <translation>Upstream-Schlüssel hinzugefügt</translation>
    </message>
    <message>
        <source>Upstream key changed</source>
        <translation>Upstream-Schlüssel geändert</translation>
    </message>
    <message>
        <source>Upstream key renamed</source>
        <translation>Upstream-Schlüssel umbenannt</translation>
    </message>
    <message>
        <source>Upstream key archived</source>
        <translation>Upstream-Schlüssel archiviert</translation>
    </message>
    <message>
        <source>Upstream key taken out of the archive</source>
        <translation>Upstream-Schlüssel aus dem Archiv zurückgeholt</translation>
    </message>
    <message>
        <source>Upstream key revealed</source>
        <translation>Upstream-Schlüssel aufgedeckt</translation>
    </message>
    <message>
        <source>Upstream key not revealed: wrong passphrase</source>
        <translation>Upstream-Schlüssel nicht aufgedeckt: falsche Passphrase</translation>
    </message>
    <message>
        <source>Upstream key rotated</source>
        <translation>Upstream-Schlüssel rotiert</translation>
    </message>
    <message>
        <source>Upstream key removed</source>
        <translation>Upstream-Schlüssel entfernt</translation>
    </message>
    <message>
        <source>Recovery shares made</source>
        <translation>Wiederherstellungsanteile erzeugt</translation>
    </message>
    <message>
        <source>Vault recovered</source>
        <translation>Tresor aus Anteilen wiederhergestellt</translation>
    </message>
    <message>
        <source>Keys imported</source>
        <translation>Schlüssel importiert</translation>
    </message>
    <message>
        <source>View exported</source>
        <translation>Ansicht exportiert</translation>
    </message>
    <message>
        <source>Prices changed</source>
        <translation>Preise geändert</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Einstellung geändert</translation>
    </message>
    <message>
        <source>Alert rule changed</source>
        <translation>Meldungsregel geändert</translation>
    </message>
    <message>
        <source>Terminal allowed</source>
        <translation>Terminal erlaubt</translation>
    </message>
    <message>
        <source>Terminal denied</source>
        <translation>Terminal abgelehnt</translation>
    </message>
    <message>
        <source>Terminal revoked</source>
        <translation>Terminal widerrufen</translation>
    </message>
    <message>
        <source>Older events removed by age</source>
        <translation>Ältere Ereignisse altershalber entfernt</translation>
    </message>
    <message>
        <source>Suspended by the owner</source>
        <translation>Vom Eigentümer ausgesetzt</translation>
    </message>
    <message>
        <source>Suspended by a rule</source>
        <translation>Von einer Regel ausgesetzt</translation>
    </message>
    <message>
        <source>Resumed by the owner</source>
        <translation>Vom Eigentümer fortgesetzt</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Fortgesetzt</translation>
    </message>
    <message>
        <source>Killed</source>
        <translation>Abgeschaltet</translation>
    </message>
    <message>
        <source>Kill link changed</source>
        <translation>Abschaltlink geändert</translation>
    </message>
    <message>
        <source>Expired: not used</source>
        <translation>Abgelaufen: nicht benutzt</translation>
    </message>
    <message>
        <source>Expired: end date</source>
        <translation>Abgelaufen: Enddatum</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Policy accepted</source>
        <translation>Richtlinie angenommen</translation>
    </message>
    <message>
        <source>Pin accepted, not durable yet</source>
        <translation>IP-Bindung angenommen, noch nicht dauerhaft</translation>
    </message>
    <message>
        <source>Pin accepted</source>
        <translation>IP-Bindung angenommen</translation>
    </message>
    <message>
        <source>Computer paired</source>
        <translation>Computer gekoppelt</translation>
    </message>
    <message>
        <source>Computer removed</source>
        <translation>Computer entfernt</translation>
    </message>
    <message>
        <source>Computers changed</source>
        <translation>Computer geändert</translation>
    </message>
    <message>
        <source>Master key adopted</source>
        <translation>Hauptschlüssel übernommen</translation>
    </message>
    <message>
        <source>Seal changed</source>
        <translation>Siegel geändert</translation>
    </message>
    <message>
        <source>Price book changed</source>
        <translation>Preisbuch geändert</translation>
    </message>
    <message>
        <source>Relay started</source>
        <translation>Relay gestartet</translation>
    </message>
    <message>
        <source>Journal repaired</source>
        <translation>Journal repariert</translation>
    </message>
    <message>
        <source>streams cut</source>
        <translation>Streams abgebrochen</translation>
    </message>
    <message>
        <source>daily limit</source>
        <translation>Tageslimit</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>price book</source>
        <translation>Preisbuch</translation>
    </message>
    <message>
        <source>lifetime limit</source>
        <translation>Gesamtlimit</translation>
    </message>
    <message>
        <source>Computer let in</source>
        <translation>Computer zugelassen</translation>
    </message>
    <message>
        <source>Computer turned away</source>
        <translation>Computer abgewiesen</translation>
    </message>
    <message>
        <source>Computer taken off</source>
        <translation>Computer entfernt</translation>
    </message>
    <message>
        <source>Webhook added</source>
        <translation>Webhook hinzugefügt</translation>
    </message>
    <message>
        <source>Secret of a webhook rotated</source>
        <translation>Geheimnis eines Webhooks erneuert</translation>
    </message>
    <message>
        <source>Webhook enabled</source>
        <translation>Webhook aktiviert</translation>
    </message>
    <message>
        <source>Webhook tested</source>
        <translation>Webhook getestet</translation>
    </message>
    <message>
        <source>Webhook removed</source>
        <translation>Webhook entfernt</translation>
    </message>
    <message>
        <source>Webhook disabled by its receiver</source>
        <translation>Webhook vom Empfänger beendet</translation>
    </message>
    <message>
        <source>Webhook changed</source>
        <translation>Webhook geändert</translation>
    </message>
    <message>
        <source>this app, from the tray</source>
        <translation>diese App, aus dem Tray</translation>
    </message>
    <message>
        <source>this app, from a notification</source>
        <translation>diese App, aus einer Mitteilung</translation>
    </message>
</context>
<context>
    <name>error</name>
    <message>
        <source>There is no vault here: %1.</source>
        <translation>Hier ist kein Tresor: %1.</translation>
    </message>
    <message>
        <source>Open another one or make a new one.</source>
        <translation>Einen anderen öffnen oder einen neuen anlegen.</translation>
    </message>
    <message>
        <source>There is a vault here already.</source>
        <translation>Hier ist schon ein Tresor.</translation>
    </message>
    <message>
        <source>Open it, or choose another folder.</source>
        <translation>Ihn öffnen oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation>Der Tresor ist gesperrt.</translation>
    </message>
    <message>
        <source>Unlock it first.</source>
        <translation>Zuerst entsperren.</translation>
    </message>
    <message>
        <source>Another program is using the vault: %1.</source>
        <translation>Ein anderes Programm benutzt den Tresor: %1.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>This vault was made by a newer RubberAPI: %1.</source>
        <translation>Dieser Tresor stammt von einem neueren RubberAPI: %1.</translation>
    </message>
    <message>
        <source>Update RubberAPI to open it.</source>
        <translation>RubberAPI aktualisieren, um ihn zu öffnen.</translation>
    </message>
    <message>
        <source>This file cannot be read as a vault: %1.</source>
        <translation>Diese Datei ist nicht als Tresor lesbar: %1.</translation>
    </message>
    <message>
        <source>Your relays go on working. Restore the vault from a backup.</source>
        <translation>Die Relays arbeiten weiter. Den Tresor aus einer Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>The vault could not be written: %1.</source>
        <translation>Der Tresor konnte nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>Nothing was lost. Make room on the disk, or allow writing to the folder.</source>
        <translation>Nichts ging verloren. Platz auf dem Datenträger schaffen oder das Schreiben in den Ordner erlauben.</translation>
    </message>
    <message>
        <source>Wrong passphrase.</source>
        <translation>Falsche Passphrase.</translation>
    </message>
    <message>
        <source>This backup is damaged: %1.</source>
        <translation>Diese Sicherung ist beschädigt: %1.</translation>
    </message>
    <message>
        <source>Take an older one.</source>
        <translation>Eine ältere nehmen.</translation>
    </message>
    <message>
        <source>The file exists already: %1.</source>
        <translation>Die Datei gibt es schon: %1.</translation>
    </message>
    <message>
        <source>Choose another name; nothing is overwritten.</source>
        <translation>Einen anderen Namen wählen; nichts wird überschrieben.</translation>
    </message>
    <message>
        <source>There is no such key: %1.</source>
        <translation>Diesen Schlüssel gibt es nicht: %1.</translation>
    </message>
    <message>
        <source>There is no such relay: %1.</source>
        <translation>Dieses Relay gibt es nicht: %1.</translation>
    </message>
    <message>
        <source>There is no such upstream key: %1.</source>
        <translation>Diesen Upstream-Schlüssel gibt es nicht: %1.</translation>
    </message>
    <message>
        <source>No relay is paired yet.</source>
        <translation>Noch ist kein Relay gekoppelt.</translation>
    </message>
    <message>
        <source>Pair one first.</source>
        <translation>Zuerst eines koppeln.</translation>
    </message>
    <message>
        <source>This name is taken.</source>
        <translation>Dieser Name ist vergeben.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Einen anderen wählen.</translation>
    </message>
    <message>
        <source>This key was replaced by a newer one: %1.</source>
        <translation>Dieser Schlüssel wurde durch einen neueren ersetzt: %1.</translation>
    </message>
    <message>
        <source>The key is killed.</source>
        <translation>Der Schlüssel ist abgeschaltet.</translation>
    </message>
    <message>
        <source>Restore it first.</source>
        <translation>Zuerst wiederherstellen.</translation>
    </message>
    <message>
        <source>The key has expired.</source>
        <translation>Der Schlüssel ist abgelaufen.</translation>
    </message>
    <message>
        <source>Change its expiry and restore it.</source>
        <translation>Ablauf ändern und wiederherstellen.</translation>
    </message>
    <message>
        <source>This vault cannot unseal that relay.</source>
        <translation>Dieser Tresor kann das Relay nicht entsiegeln.</translation>
    </message>
    <message>
        <source>Unseal it from the computer that paired first.</source>
        <translation>Vom zuerst gekoppelten Computer aus entsiegeln.</translation>
    </message>
    <message>
        <source>There is no price for %1.</source>
        <translation>Für %1 gibt es keinen Preis.</translation>
    </message>
    <message>
        <source>The provider of this key cannot be told: %1.</source>
        <translation>Der Anbieter dieses Schlüssels ist nicht erkennbar: %1.</translation>
    </message>
    <message>
        <source>Choose it from the list.</source>
        <translation>Aus der Liste wählen.</translation>
    </message>
    <message>
        <source>The relay cannot be reached: %1.</source>
        <translation>Das Relay ist nicht erreichbar: %1.</translation>
    </message>
    <message>
        <source>Keys on it keep their last limits.</source>
        <translation>Schlüssel darauf behalten ihre letzten Limits.</translation>
    </message>
    <message>
        <source>Something that is not the relay answered: %1.</source>
        <translation>Geantwortet hat etwas, das nicht das Relay ist: %1.</translation>
    </message>
    <message>
        <source>Check the relay&apos;s control address, and what stands in front of it.</source>
        <translation>Die Steueradresse des Relays prüfen, und was davor steht.</translation>
    </message>
    <message>
        <source>This is not the relay that was paired: %1.</source>
        <translation>Das ist nicht das gekoppelte Relay: %1.</translation>
    </message>
    <message>
        <source>Nothing is sent to it until you decide.</source>
        <translation>Bis zur Entscheidung wird nichts an es gesendet.</translation>
    </message>
    <message>
        <source>The relay does not know this computer.</source>
        <translation>Das Relay kennt diesen Computer nicht.</translation>
    </message>
    <message>
        <source>Pair with it again.</source>
        <translation>Erneut koppeln.</translation>
    </message>
    <message>
        <source>The relay refused this computer&apos;s signature.</source>
        <translation>Das Relay hat die Signatur dieses Computers abgelehnt.</translation>
    </message>
    <message>
        <source>The relay has removed this computer.</source>
        <translation>Das Relay hat diesen Computer entfernt.</translation>
    </message>
    <message>
        <source>The pairing code is not accepted: %1.</source>
        <translation>Der Kopplungscode wird nicht angenommen: %1.</translation>
    </message>
    <message>
        <source>It lasts 10 minutes and works once. Make a new one on the relay: rubberapi-relay pair</source>
        <translation>Er gilt 10 Minuten und einmal. Auf dem Relay einen neuen erzeugen: rubberapi-relay pair</translation>
    </message>
    <message>
        <source>The relay did not accept the pairing code.</source>
        <translation>Das Relay hat den Kopplungscode nicht angenommen.</translation>
    </message>
    <message>
        <source>Make a new one on the relay: rubberapi-relay pair</source>
        <translation>Auf dem Relay einen neuen erzeugen: rubberapi-relay pair</translation>
    </message>
    <message>
        <source>The pairing code is older than 10 minutes.</source>
        <translation>Der Kopplungscode ist älter als 10 Minuten.</translation>
    </message>
    <message>
        <source>The relay has no pairing code open; each works once.</source>
        <translation>Auf dem Relay ist kein Kopplungscode offen; jeder gilt einmal.</translation>
    </message>
    <message>
        <source>This computer is paired with the relay already.</source>
        <translation>Dieser Computer ist schon mit dem Relay gekoppelt.</translation>
    </message>
    <message>
        <source>The relay does not go by the name it was called.</source>
        <translation>Das Relay hört nicht auf den Namen, mit dem es gerufen wurde.</translation>
    </message>
    <message>
        <source>Use one of its own addresses, or set public_url in its configuration.</source>
        <translation>Eine seiner eigenen Adressen benutzen oder public_url in seiner Konfiguration setzen.</translation>
    </message>
    <message>
        <source>The relay is sealed: it cannot open its stored keys.</source>
        <translation>Das Relay ist versiegelt: Es kann seine gespeicherten Schlüssel nicht öffnen.</translation>
    </message>
    <message>
        <source>Unseal it.</source>
        <translation>Entsiegeln.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the relay&apos;s differ by more than two minutes.</source>
        <translation>Die Uhren dieses Computers und des Relays weichen um mehr als zwei Minuten ab.</translation>
    </message>
    <message>
        <source>Set the clock that is wrong.</source>
        <translation>Die falsch gehende Uhr stellen.</translation>
    </message>
    <message>
        <source>The relay has seen a later request of this computer.</source>
        <translation>Das Relay hat schon eine spätere Anfrage dieses Computers gesehen.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Erneut versuchen.</translation>
    </message>
    <message>
        <source>The relay has seen this very request already.</source>
        <translation>Das Relay hat genau diese Anfrage schon gesehen.</translation>
    </message>
    <message>
        <source>The relay has a newer version of this key: another computer changed it.</source>
        <translation>Das Relay hat eine neuere Version dieses Schlüssels: Ein anderer Computer hat ihn geändert.</translation>
    </message>
    <message>
        <source>Look at it again first.</source>
        <translation>Vorher noch einmal ansehen.</translation>
    </message>
    <message>
        <source>The relay&apos;s receipt does not fit: %1.</source>
        <translation>Die Quittung des Relays passt nicht: %1.</translation>
    </message>
    <message>
        <source>The relay cannot write its journal: %1.</source>
        <translation>Das Relay kann sein Journal nicht schreiben: %1.</translation>
    </message>
    <message>
        <source>Make room on its disk. It refuses agents until then; kill still works.</source>
        <translation>Platz auf seinem Datenträger schaffen. Bis dahin lehnt es Agenten ab; Abschalten geht weiter.</translation>
    </message>
    <message>
        <source>Too many requests to the relay in a minute.</source>
        <translation>Zu viele Anfragen an das Relay in einer Minute.</translation>
    </message>
    <message>
        <source>Wait a minute.</source>
        <translation>Eine Minute warten.</translation>
    </message>
    <message>
        <source>The relay is busy.</source>
        <translation>Das Relay ist beschäftigt.</translation>
    </message>
    <message>
        <source>This vault&apos;s master key is not the one the relay was sealed with.</source>
        <translation>Der Hauptschlüssel dieses Tresors ist nicht der, mit dem das Relay versiegelt wurde.</translation>
    </message>
    <message>
        <source>The relay keeps its master key in a file and cannot be sealed from here.</source>
        <translation>Das Relay hält seinen Hauptschlüssel in einer Datei und lässt sich von hier nicht versiegeln.</translation>
    </message>
    <message>
        <source>There is no such kill link.</source>
        <translation>Diesen Abschalt-Link gibt es nicht.</translation>
    </message>
    <message>
        <source>This relay shows no page to phones: it needs TLS for that.</source>
        <translation>Dieses Relay zeigt Telefonen keine Seite: Dafür braucht es TLS.</translation>
    </message>
    <message>
        <source>Give it a certificate, or put it behind a proxy that has one.</source>
        <translation>Ihm ein Zertifikat geben oder es hinter einen Proxy mit Zertifikat stellen.</translation>
    </message>
    <message>
        <source>The relay is the one you paired.</source>
        <translation>Das Relay ist das gekoppelte.</translation>
    </message>
    <message>
        <source>There is nothing to trust anew.</source>
        <translation>Es gibt nichts neu zu bestätigen.</translation>
    </message>
    <message>
        <source>This very key is in the vault already: %1.</source>
        <translation>Genau dieser Schlüssel ist schon im Tresor: %1.</translation>
    </message>
    <message>
        <source>It is in use: %1.</source>
        <translation>In Benutzung: %1.</translation>
    </message>
    <message>
        <source>The upstream key is archived.</source>
        <translation>Der Upstream-Schlüssel ist archiviert.</translation>
    </message>
    <message>
        <source>Take it back first.</source>
        <translation>Zuerst zurückholen.</translation>
    </message>
    <message>
        <source>Archive it before deleting it.</source>
        <translation>Vor dem Löschen archivieren.</translation>
    </message>
    <message>
        <source>The format of this file is not known: %1.</source>
        <translation>Das Format dieser Datei ist unbekannt: %1.</translation>
    </message>
    <message>
        <source>A .env file, Bitwarden, 1Password, KeePassXC or a JSON map can be read.</source>
        <translation>Lesbar sind .env-Dateien, Bitwarden, 1Password, KeePassXC oder eine JSON-Liste.</translation>
    </message>
    <message>
        <source>This export is encrypted: %1.</source>
        <translation>Dieser Export ist verschlüsselt: %1.</translation>
    </message>
    <message>
        <source>Export it without encryption, import it, and delete the file.</source>
        <translation>Unverschlüsselt exportieren, importieren und die Datei löschen.</translation>
    </message>
    <message>
        <source>This file is damaged: %1.</source>
        <translation>Diese Datei ist beschädigt: %1.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>This file is too large to be a list of keys: %1.</source>
        <translation>Diese Datei ist zu groß für eine Schlüsselliste: %1.</translation>
    </message>
    <message>
        <source>The file is not there: %1.</source>
        <translation>Die Datei ist nicht da: %1.</translation>
    </message>
    <message>
        <source>The system keychain does not answer, or is locked.</source>
        <translation>Der System-Schlüsselbund antwortet nicht oder ist gesperrt.</translation>
    </message>
    <message>
        <source>Use the passphrase.</source>
        <translation>Die Passphrase benutzen.</translation>
    </message>
    <message>
        <source>This vault does not use the system keychain.</source>
        <translation>Dieser Tresor benutzt den System-Schlüsselbund nicht.</translation>
    </message>
    <message>
        <source>Switch it on in the settings.</source>
        <translation>In den Einstellungen einschalten.</translation>
    </message>
    <message>
        <source>The keychain has no entry for this vault any more.</source>
        <translation>Der Schlüsselbund hat keinen Eintrag mehr für diesen Tresor.</translation>
    </message>
    <message>
        <source>Use the passphrase, and switch it on again in the settings.</source>
        <translation>Die Passphrase benutzen und ihn in den Einstellungen wieder einschalten.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>Make room first; nothing was lost. Kill still works.</source>
        <translation>Zuerst Platz schaffen; nichts ging verloren. Abschalten geht weiter.</translation>
    </message>
    <message>
        <source>This alert is gone.</source>
        <translation>Diese Meldung gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>There is no such setting: %1.</source>
        <translation>Diese Einstellung gibt es nicht: %1.</translation>
    </message>
    <message>
        <source>The draft is too large to keep.</source>
        <translation>Der Entwurf ist zu groß zum Aufbewahren.</translation>
    </message>
    <message>
        <source>The price book has changed meanwhile.</source>
        <translation>Das Preisbuch hat sich inzwischen geändert.</translation>
    </message>
    <message>
        <source>Look at it again.</source>
        <translation>Noch einmal ansehen.</translation>
    </message>
    <message>
        <source>The price list cannot be fetched: %1.</source>
        <translation>Die Preisliste ist nicht abrufbar: %1.</translation>
    </message>
    <message>
        <source>This link is refused: %1.</source>
        <translation>Dieser Link wird abgelehnt: %1.</translation>
    </message>
    <message>
        <source>Only rubberapi://pair links are followed, and only after you confirm.</source>
        <translation>Nur rubberapi://pair-Links werden befolgt, und nur nach Bestätigung.</translation>
    </message>
    <message>
        <source>The relay does not have this key.</source>
        <translation>Das Relay hat diesen Schlüssel nicht.</translation>
    </message>
    <message>
        <source>Restore it to send it again.</source>
        <translation>Wiederherstellen, um ihn erneut zu senden.</translation>
    </message>
    <message>
        <source>The relay did not show what you ask of its machine: %1.</source>
        <translation>Das Relay hat nicht gezeigt, was von seiner Maschine verlangt wird: %1.</translation>
    </message>
    <message>
        <source>Nothing was sent. Each step is on the relay&apos;s card.</source>
        <translation>Nichts wurde gesendet. Jeder Schritt steht auf der Karte des Relays.</translation>
    </message>
    <message>
        <source>The relay&apos;s machine gave no evidence: %1.</source>
        <translation>Die Maschine des Relays hat keinen Nachweis gegeben: %1.</translation>
    </message>
    <message>
        <source>Another computer that is paired with this relay must let this one in.</source>
        <translation>Ein anderer Computer, der mit diesem Relay gekoppelt ist, muss diesen zulassen.</translation>
    </message>
    <message>
        <source>Then do this again, with a fresh code.</source>
        <translation>Danach mit einem neuen Code wiederholen.</translation>
    </message>
    <message>
        <source>The other computer turned this one away.</source>
        <translation>Der andere Computer hat diesen abgewiesen.</translation>
    </message>
    <message>
        <source>Nobody waits to be let in any more.</source>
        <translation>Es wartet niemand mehr auf Zulassung.</translation>
    </message>
    <message>
        <source>The relay was started anew meanwhile.</source>
        <translation>Das Relay wurde inzwischen neu gestartet.</translation>
    </message>
    <message>
        <source>Make a new code on its machine.</source>
        <translation>Auf seinem Rechner einen neuen Code erzeugen.</translation>
    </message>
    <message>
        <source>Other computers keep changing the relay&apos;s list.</source>
        <translation>Andere Computer ändern die Liste des Relays fortwährend.</translation>
    </message>
    <message>
        <source>The relay shows another list of computers than before: %1.</source>
        <translation>Das Relay zeigt eine andere Computerliste als zuvor: %1.</translation>
    </message>
    <message>
        <source>Somebody has set it back or changed it. If that was you, unpair it and pair again.</source>
        <translation>Jemand hat es zurückgesetzt oder geändert. Falls Sie das waren: entkoppeln und neu koppeln.</translation>
    </message>
    <message>
        <source>What the keychain has does not open this vault any more.</source>
        <translation>Was der Schlüsselbund hat, öffnet diesen Tresor nicht mehr.</translation>
    </message>
    <message>
        <source>It is not clear which one is meant: %1.</source>
        <translation>Es ist nicht klar, was gemeint ist: %1.</translation>
    </message>
    <message>
        <source>The key is archived.</source>
        <translation>Der Schlüssel ist archiviert.</translation>
    </message>
    <message>
        <source>Put it back first.</source>
        <translation>Zuerst zurückholen.</translation>
    </message>
    <message>
        <source>The owner&apos;s trail was changed: %1.</source>
        <translation>Das Audit-Protokoll wurde verändert: %1.</translation>
    </message>
    <message>
        <source>Verify its chain in Activity.</source>
        <translation>Seine Kette unter Aktivität prüfen.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Die Datei lässt sich nicht schreiben: %1.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>The file was changed meanwhile.</source>
        <translation>Die Datei wurde inzwischen geändert.</translation>
    </message>
    <message>
        <source>There is no upstream key in this file.</source>
        <translation>In dieser Datei ist kein Upstream-Schlüssel.</translation>
    </message>
    <message>
        <source>There is no such rule: %1.</source>
        <translation>Diese Regel gibt es nicht: %1.</translation>
    </message>
    <message>
        <source>The price list does not read: %1.</source>
        <translation>Die Preisliste ist nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>The price list is too large to be one.</source>
        <translation>Die Preisliste ist zu groß, um eine zu sein.</translation>
    </message>
    <message>
        <source>The kill credential&apos;s file is damaged: %1.</source>
        <translation>Die Datei mit dem Abschaltschlüssel ist beschädigt: %1.</translation>
    </message>
    <message>
        <source>Unlocking the vault once writes it again.</source>
        <translation>Einmal den Tresor entsperren schreibt sie neu.</translation>
    </message>
    <message>
        <source>The kill credential&apos;s file is not there.</source>
        <translation>Die Datei mit dem Abschaltschlüssel fehlt.</translation>
    </message>
    <message>
        <source>The list of kills that wait is damaged: %1.</source>
        <translation>Die Liste der wartenden Abschaltungen ist beschädigt: %1.</translation>
    </message>
    <message>
        <source>Kill again what must be dead.</source>
        <translation>Noch einmal abschalten, was tot sein muss.</translation>
    </message>
    <message>
        <source>Another program writes the list of kills: %1.</source>
        <translation>Ein anderes Programm schreibt gerade die Liste der Abschaltungen: %1.</translation>
    </message>
    <message>
        <source>The key was restored after this kill was asked for.</source>
        <translation>Der Schlüssel wurde nach dieser Abschaltung wiederhergestellt.</translation>
    </message>
    <message>
        <source>Kill it again if it is to end.</source>
        <translation>Noch einmal abschalten, wenn er enden soll.</translation>
    </message>
    <message>
        <source>The relay&apos;s rows do not fit what was asked for: %1.</source>
        <translation>Die Zeilen des Relays passen nicht zur Frage: %1.</translation>
    </message>
    <message>
        <source>What was sealed could not be opened: %1.</source>
        <translation>Das Versiegelte ließ sich nicht öffnen: %1.</translation>
    </message>
    <message>
        <source>The relay writes faster than it can be asked about.</source>
        <translation>Das Relay schreibt schneller, als gefragt werden kann.</translation>
    </message>
    <message>
        <source>The relay was set back to an older state: %1.</source>
        <translation>Das Relay wurde auf einen älteren Stand zurückgesetzt: %1.</translation>
    </message>
    <message>
        <source>Keys that were killed since may be alive in it. Open it only if you put a backup there yourself.</source>
        <translation>Seither abgeschaltete Schlüssel könnten darin leben. Nur öffnen, wenn dort selbst eine Sicherung eingespielt wurde.</translation>
    </message>
    <message>
        <source>The relay shows another log than the one it signed before: %1.</source>
        <translation>Das Relay zeigt ein anderes Protokoll als das zuvor signierte: %1.</translation>
    </message>
    <message>
        <source>Somebody changed what happened there. Both signatures are kept.</source>
        <translation>Jemand hat dort Geschehenes verändert. Beide Signaturen sind aufbewahrt.</translation>
    </message>
    <message>
        <source>The relay&apos;s log is shorter than it was: %1.</source>
        <translation>Das Protokoll des Relays ist kürzer als zuvor: %1.</translation>
    </message>
    <message>
        <source>Was an old copy of its data put back? Both signatures are kept.</source>
        <translation>Wurde eine alte Kopie seiner Daten eingespielt? Beide Signaturen sind aufbewahrt.</translation>
    </message>
    <message>
        <source>The relay&apos;s log is signed by another key: %1.</source>
        <translation>Das Protokoll des Relays ist mit einem anderen Schlüssel signiert: %1.</translation>
    </message>
    <message>
        <source>What was verified stays as it is.</source>
        <translation>Was geprüft wurde, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>The relay gives no signed checkpoints any more: %1.</source>
        <translation>Das Relay gibt keine signierten Prüfpunkte mehr: %1.</translation>
    </message>
    <message>
        <source>A row here is not the one that was signed: %1.</source>
        <translation>Eine Zeile hier ist nicht die signierte: %1.</translation>
    </message>
    <message>
        <source>The relay sent it, or this vault was changed.</source>
        <translation>Das Relay hat sie gesendet, oder dieser Tresor wurde verändert.</translation>
    </message>
    <message>
        <source>The relay cannot prove older rows: %1.</source>
        <translation>Das Relay kann ältere Zeilen nicht nachweisen: %1.</translation>
    </message>
    <message>
        <source>On its machine: rubberapi-relay verify-journal</source>
        <translation>Auf seiner Maschine: rubberapi-relay verify-journal</translation>
    </message>
    <message>
        <source>Rows went away meanwhile.</source>
        <translation>Inzwischen sind Zeilen verschwunden.</translation>
    </message>
    <message>
        <source>Nothing of this log was verified yet: %1.</source>
        <translation>Von diesem Protokoll wurde noch nichts geprüft: %1.</translation>
    </message>
    <message>
        <source>Verify it in Activity, under Audit.</source>
        <translation>Unter Aktivität, Audit prüfen.</translation>
    </message>
    <message>
        <source>This row cannot be proved: %1.</source>
        <translation>Diese Zeile lässt sich nicht nachweisen: %1.</translation>
    </message>
    <message>
        <source>This row is newer than what the relay has signed.</source>
        <translation>Diese Zeile ist neuer als das, was das Relay signiert hat.</translation>
    </message>
    <message>
        <source>Try again in some seconds.</source>
        <translation>In einigen Sekunden erneut versuchen.</translation>
    </message>
    <message>
        <source>There is no proof beside the file: %1.</source>
        <translation>Neben der Datei liegt kein Nachweis: %1.</translation>
    </message>
    <message>
        <source>An export writes FILE.proof; keep the two together.</source>
        <translation>Ein Export schreibt FILE.proof; die beiden zusammen aufbewahren.</translation>
    </message>
    <message>
        <source>The proof does not hold: %1.</source>
        <translation>Der Nachweis hält nicht: %1.</translation>
    </message>
    <message>
        <source>Do not rely on it.</source>
        <translation>Nicht darauf verlassen.</translation>
    </message>
    <message>
        <source>The log&apos;s checkpoint does not read: %1.</source>
        <translation>Der Prüfpunkt des Protokolls ist nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>The checkpoint is not signed by that key: %1.</source>
        <translation>Der Prüfpunkt ist nicht mit diesem Schlüssel signiert: %1.</translation>
    </message>
    <message>
        <source>This is no file that an export wrote: %1.</source>
        <translation>Das ist keine Datei, die ein Export geschrieben hat: %1.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>A word is not in the list of words: %1.</source>
        <translation>Ein Wort steht nicht in der Wortliste: %1.</translation>
    </message>
    <message>
        <source>Read it again.</source>
        <translation>Noch einmal lesen.</translation>
    </message>
    <message>
        <source>This is no whole share: %1.</source>
        <translation>Das ist kein ganzer Anteil: %1.</translation>
    </message>
    <message>
        <source>A share has 33 words.</source>
        <translation>Ein Anteil hat 33 Wörter.</translation>
    </message>
    <message>
        <source>This is no share as it was written down: a word is wrong.</source>
        <translation>So wurde kein Anteil aufgeschrieben: Ein Wort ist falsch.</translation>
    </message>
    <message>
        <source>Read the words again.</source>
        <translation>Die Wörter noch einmal lesen.</translation>
    </message>
    <message>
        <source>This is no share of ours: %1.</source>
        <translation>Das ist keiner unserer Anteile: %1.</translation>
    </message>
    <message>
        <source>This share belongs to another set: %1.</source>
        <translation>Dieser Anteil gehört zu einem anderen Satz: %1.</translation>
    </message>
    <message>
        <source>Shares from before the last ones were made are void.</source>
        <translation>Anteile von vor den letzten sind ungültig.</translation>
    </message>
    <message>
        <source>This share was given already.</source>
        <translation>Dieser Anteil wurde schon gegeben.</translation>
    </message>
    <message>
        <source>Take another one.</source>
        <translation>Einen anderen nehmen.</translation>
    </message>
    <message>
        <source>These numbers of shares do not go together: %1.</source>
        <translation>Diese Anzahlen passen nicht zusammen: %1.</translation>
    </message>
    <message>
        <source>These are not enough shares.</source>
        <translation>Das sind nicht genug Anteile.</translation>
    </message>
    <message>
        <source>These shares are not of one secret.</source>
        <translation>Diese Anteile gehören nicht zu einem Geheimnis.</translation>
    </message>
    <message>
        <source>One of them was made for something else. Begin again.</source>
        <translation>Einer wurde für etwas anderes erzeugt. Von vorn beginnen.</translation>
    </message>
    <message>
        <source>Not enough of the new shares were typed again.</source>
        <translation>Es wurden nicht genug der neuen Anteile noch einmal getippt.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>These shares belong together, and do not open this vault.</source>
        <translation>Diese Anteile gehören zusammen und öffnen diesen Tresor nicht.</translation>
    </message>
    <message>
        <source>Open the vault they were made for, or a backup of it.</source>
        <translation>Den Tresor öffnen, für den sie erzeugt wurden, oder eine Sicherung davon.</translation>
    </message>
    <message>
        <source>The shares that were given do not open the relay.</source>
        <translation>Die gegebenen Anteile öffnen das Relay nicht.</translation>
    </message>
    <message>
        <source>Which of them was wrong is not known. Begin again with the first.</source>
        <translation>Welcher falsch war, ist nicht bekannt. Mit dem ersten neu beginnen.</translation>
    </message>
    <message>
        <source>This relay is opened by shares of several people.</source>
        <translation>Dieses Relay wird mit Anteilen mehrerer Personen geöffnet.</translation>
    </message>
    <message>
        <source>Give yours.</source>
        <translation>Den eigenen geben.</translation>
    </message>
    <message>
        <source>Nobody has shares of this relay yet.</source>
        <translation>Noch hat niemand Anteile dieses Relays.</translation>
    </message>
    <message>
        <source>Make some first.</source>
        <translation>Zuerst welche erzeugen.</translation>
    </message>
    <message>
        <source>The shares that were given are forgotten: ten minutes are over.</source>
        <translation>Die gegebenen Anteile sind vergessen: Zehn Minuten sind um.</translation>
    </message>
    <message>
        <source>Give yours again.</source>
        <translation>Den eigenen noch einmal geben.</translation>
    </message>
    <message>
        <source>This relay is not opened by shares: %1.</source>
        <translation>Dieses Relay wird nicht mit Anteilen geöffnet: %1.</translation>
    </message>
    <message>
        <source>Set seal_mode = &quot;shamir&quot; in its configuration and restart it.</source>
        <translation>In seiner Konfiguration seal_mode = &quot;shamir&quot; setzen und es neu starten.</translation>
    </message>
    <message>
        <source>This vault has no recovery shares.</source>
        <translation>Dieser Tresor hat keine Wiederherstellungsanteile.</translation>
    </message>
    <message>
        <source>There is nothing to accept: %1.</source>
        <translation>Es gibt nichts zu akzeptieren: %1.</translation>
    </message>
    <message>
        <source>There is no such webhook: %1.</source>
        <translation>Diesen Webhook gibt es nicht: %1.</translation>
    </message>
    <message>
        <source>The relay does not have this webhook.</source>
        <translation>Das Relay hat diesen Webhook nicht.</translation>
    </message>
    <message>
        <source>The relay has as many webhooks as it takes.</source>
        <translation>Das Relay hat so viele Webhooks, wie es annimmt.</translation>
    </message>
    <message>
        <source>Remove one first.</source>
        <translation>Zuerst einen entfernen.</translation>
    </message>
    <message>
        <source>The webhook is switched off: %1.</source>
        <translation>Der Webhook ist abgestellt: %1.</translation>
    </message>
    <message>
        <source>The webhook&apos;s address is refused: %1.</source>
        <translation>Die Adresse des Webhooks wird abgelehnt: %1.</translation>
    </message>
    <message>
        <source>The vault file is not there: %1.</source>
        <translation>Die Tresordatei ist nicht da: %1.</translation>
    </message>
    <message>
        <source>Restore it from a backup, or open it where it is now.</source>
        <translation>Aus einer Sicherung wiederherstellen oder dort öffnen, wo sie jetzt liegt.</translation>
    </message>
    <message>
        <source>Archive these proxy keys first, and make new ones for another upstream key.</source>
        <translation>Erst diese Proxy-Schlüssel archivieren und für einen anderen Upstream-Schlüssel neue anlegen.</translation>
    </message>
    <message>
        <source>The vault can only be read: %1.</source>
        <translation>Der Tresor ist nur lesbar: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed. Killing works all the same.</source>
        <translation>Nichts wurde geändert. Abschalten geht trotzdem.</translation>
    </message>
    <message>
        <source>The relay&apos;s name has no address: %1.</source>
        <translation>Der Name des Relays hat keine Adresse: %1.</translation>
    </message>
    <message>
        <source>Check it for typing errors, and whether this computer is online.</source>
        <translation>Ihn auf Tippfehler prüfen, und ob dieser Computer online ist.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the relay&apos;s differ by %1.</source>
        <translation>Die Uhren dieses Computers und des Relays weichen um %1 ab.</translation>
    </message>
    <message>
        <source>Set both by NTP: from two minutes on, nothing is accepted.</source>
        <translation>Beide per NTP stellen: Ab zwei Minuten wird nichts mehr angenommen.</translation>
    </message>
    <message>
        <source>The relay does not see this computer&apos;s own address: %1.</source>
        <translation>Das Relay sieht die eigene Adresse dieses Computers nicht: %1.</translation>
    </message>
    <message>
        <source>The words differ: another machine may be answering. Nothing was sent to it.</source>
        <translation>Die Wörter unterscheiden sich: Vielleicht antwortet eine andere Maschine. Es wurde nichts an sie gesendet.</translation>
    </message>
    <message>
        <source>Check the address, and take the code from the relay&apos;s own terminal.</source>
        <translation>Die Adresse prüfen und den Code aus dem eigenen Terminal des Relays nehmen.</translation>
    </message>
    <message>
        <source>The provider refused this key: %1.</source>
        <translation>Der Anbieter hat diesen Schlüssel abgelehnt: %1.</translation>
    </message>
</context>
<context>
    <name>key</name>
    <message>
        <source>no limit</source>
        <translation>kein Limit</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>First use</source>
        <translation>Erste Benutzung</translation>
    </message>
    <message numerus="yes">
        <source>%n network(s)</source>
        <translation>
            <numerusform>%n Netzwerk</numerusform>
            <numerusform>%n Netzwerke</numerusform>
        </translation>
    </message>
    <message>
        <source>May spend up to %1 a day and %2 in all</source>
        <translation>Darf bis zu %1 am Tag und %2 insgesamt ausgeben</translation>
    </message>
    <message>
        <source>May spend up to %1 a day</source>
        <translation>Darf bis zu %1 am Tag ausgeben</translation>
    </message>
    <message>
        <source>May spend up to %1 in all</source>
        <translation>Darf bis zu %1 insgesamt ausgeben</translation>
    </message>
    <message>
        <source>May spend without a limit</source>
        <translation>Darf ohne Limit ausgeben</translation>
    </message>
    <message>
        <source>from anywhere</source>
        <translation>von überall</translation>
    </message>
    <message>
        <source>from the first address that uses it</source>
        <translation>von der ersten Adresse, die ihn benutzt</translation>
    </message>
    <message>
        <source>from one address</source>
        <translation>von einer Adresse</translation>
    </message>
    <message numerus="yes">
        <source>from %n network(s)</source>
        <translation>
            <numerusform>aus %n Netzwerk</numerusform>
            <numerusform>aus %n Netzwerken</numerusform>
        </translation>
    </message>
    <message>
        <source>until unused for %1</source>
        <translation>bis %1 unbenutzt</translation>
    </message>
    <message>
        <source>at most until %1</source>
        <translation>längstens bis %1</translation>
    </message>
    <message>
        <source>without an end</source>
        <translation>ohne Ende</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n Modell</numerusform>
            <numerusform>%n Modelle</numerusform>
        </translation>
    </message>
    <message>
        <source>Every model with a price</source>
        <translation>Jedes Modell mit Preis</translation>
    </message>
    <message>
        <source>on every model with a price</source>
        <translation>mit jedem Modell mit Preis</translation>
    </message>
    <message numerus="yes">
        <source>on %n model(s)</source>
        <translation>
            <numerusform>mit %n Modell</numerusform>
            <numerusform>mit %n Modellen</numerusform>
        </translation>
    </message>
    <message>
        <source>No request above %1.</source>
        <translation>Keine Anfrage über %1.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n request(s) a minute.</source>
        <translation>
            <numerusform>Höchstens %n Anfrage pro Minute.</numerusform>
            <numerusform>Höchstens %n Anfragen pro Minute.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard is cleared in %1 s.</source>
        <translation>Die Zwischenablage wird in %1 s geleert.</translation>
    </message>
    <message>
        <source>It stays on the clipboard until the lock.</source>
        <translation>Es bleibt bis zum Sperren in der Zwischenablage.</translation>
    </message>
    <message>
        <source>%1: yours %2, theirs %3</source>
        <translation>%1: hier %2, dort %3</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Daily limit</source>
        <translation>Tageslimit</translation>
    </message>
    <message>
        <source>Lifetime limit</source>
        <translation>Gesamtlimit</translation>
    </message>
    <message>
        <source>Most for one request</source>
        <translation>Höchstbetrag je Anfrage</translation>
    </message>
    <message>
        <source>Shared daily limit</source>
        <translation>Gemeinsames Tageslimit</translation>
    </message>
    <message>
        <source>Shared lifetime limit</source>
        <translation>Gemeinsames Gesamtlimit</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>IP lock</source>
        <translation>IP-Bindung</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>Anfragen pro Minute</translation>
    </message>
    <message>
        <source>Tokens a minute</source>
        <translation>Tokens pro Minute</translation>
    </message>
    <message>
        <source>Requests at a time</source>
        <translation>Anfragen gleichzeitig</translation>
    </message>
    <message>
        <source>Requests in all</source>
        <translation>Anfragen insgesamt</translation>
    </message>
    <message>
        <source>Requests a day</source>
        <translation>Anfragen am Tag</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpunkte</translation>
    </message>
    <message>
        <source>Strict bound</source>
        <translation>Strenge Obergrenze</translation>
    </message>
    <message>
        <source>Pass unknown fields</source>
        <translation>Unbekannte Felder weitergeben</translation>
    </message>
    <message>
        <source>They differ in a setting that is not listed here.</source>
        <translation>Sie unterscheiden sich in einer Einstellung, die hier nicht aufgeführt ist.</translation>
    </message>
    <message>
        <source>Canary</source>
        <translation>Köder</translation>
    </message>
    <message>
        <source>Allowed nothing: whoever tries it raises an alarm</source>
        <translation>Darf nichts: Wer ihn ausprobiert, löst einen Alarm aus</translation>
    </message>
    <message>
        <source>When something is unusual</source>
        <translation>Wenn etwas ungewöhnlich ist</translation>
    </message>
</context>
<context>
    <name>keyform</name>
    <message>
        <source>&amp;Daily limit, $</source>
        <translation>Ta&amp;geslimit, $</translation>
    </message>
    <message>
        <source>Empty: no limit.</source>
        <translation>Leer: kein Limit.</translation>
    </message>
    <message>
        <source>&amp;Lifetime limit, $</source>
        <translation>Gesamt&amp;limit, $</translation>
    </message>
    <message>
        <source>Expires if &amp;unused for</source>
        <translation>Endet, wenn &amp;unbenutzt für</translation>
    </message>
    <message>
        <source>Such as 30d or 12h. Empty: never.</source>
        <translation>Etwa 30d oder 12h. Leer: nie.</translation>
    </message>
    <message>
        <source>&amp;End date</source>
        <translation>&amp;Enddatum</translation>
    </message>
    <message>
        <source>Such as 2027-01-31 or 30d. Empty: none.</source>
        <translation>Etwa 2027-01-31 oder 30d. Leer: keines.</translation>
    </message>
    <message>
        <source>Most for one request, $</source>
        <translation>Höchstbetrag je Anfrage, $</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>Anfragen pro Minute</translation>
    </message>
    <message>
        <source>Tokens a minute</source>
        <translation>Tokens pro Minute</translation>
    </message>
    <message>
        <source>Requests at a time</source>
        <translation>Anfragen gleichzeitig</translation>
    </message>
    <message>
        <source>Requests a day</source>
        <translation>Anfragen am Tag</translation>
    </message>
    <message>
        <source>Requests in all</source>
        <translation>Anfragen insgesamt</translation>
    </message>
    <message>
        <source>Daily limit of all keys of this upstream key, $</source>
        <translation>Tageslimit aller Schlüssel dieses Upstream-Schlüssels, $</translation>
    </message>
    <message>
        <source>Lifetime limit of all of them, $</source>
        <translation>Gesamtlimit für sie alle, $</translation>
    </message>
    <message>
        <source>What one call costs, $</source>
        <translation>Kosten eines Aufrufs, $</translation>
    </message>
    <message>
        <source>A limit in dollars needs it: this API does not say.</source>
        <translation>Für ein Limit in Dollar nötig: Diese API nennt keine Kosten.</translation>
    </message>
    <message>
        <source>Largest amount of one call</source>
        <translation>Höchster Betrag eines Aufrufs</translation>
    </message>
    <message>
        <source>In the currency&apos;s smallest unit. Stripe only.</source>
        <translation>In der kleinsten Einheit der Währung. Nur Stripe.</translation>
    </message>
    <message>
        <source>Where the upstream wants its key</source>
        <translation>Wo der Upstream seinen Schlüssel erwartet</translation>
    </message>
    <message>
        <source>bearer, basic, header:NAME or query:NAME.</source>
        <translation>bearer, basic, header:NAME oder query:NAME.</translation>
    </message>
</context>
<context>
    <name>keysheet</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Make canary key</source>
        <translation>Köderschlüssel anlegen</translation>
    </message>
    <message>
        <source>A canary key is a trap. It looks like any other key and is allowed nothing; leave it where only a thief would look. Whoever tries it is refused like a stranger, and you get an alarm with the address.</source>
        <translation>Ein Köderschlüssel ist eine Falle. Er sieht aus wie jeder andere Schlüssel und darf nichts; dort ablegen, wo nur Diebe suchen würden. Wer ihn ausprobiert, wird wie ein Fremder abgelehnt, und es gibt einen Alarm mit der Adresse.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Empty: &quot;canary&quot;.</source>
        <translation>Leer: „canary“.</translation>
    </message>
    <message>
        <source>&amp;Relay</source>
        <translation>&amp;Relay</translation>
    </message>
    <message>
        <source>New canary key</source>
        <translation>Neuer Köderschlüssel</translation>
    </message>
    <message>
        <source>Pushing…</source>
        <translation>Wird übertragen…</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Rotieren</translation>
    </message>
    <message>
        <source>%1 gets a new token with the same settings. The old token</source>
        <translation>%1 erhält ein neues Token mit denselben Einstellungen. Das alte Token</translation>
    </message>
    <message>
        <source>ends at once: agents that have it stop</source>
        <translation>endet sofort: Agenten, die es haben, stehen still</translation>
    </message>
    <message>
        <source>works for one more hour</source>
        <translation>gilt noch eine Stunde</translation>
    </message>
    <message>
        <source>works for one more day</source>
        <translation>gilt noch einen Tag</translation>
    </message>
    <message>
        <source>works for seven more days</source>
        <translation>gilt noch sieben Tage</translation>
    </message>
    <message>
        <source>Its relay ends it, whether this computer is on or not. Both tokens share nothing but the name: each has its own limits until then.</source>
        <translation>Das Relay beendet es, ob dieser Computer an ist oder nicht. Die beiden Tokens haben nur den Namen gemeinsam: Bis dahin hat jedes seine eigenen Limits.</translation>
    </message>
    <message>
        <source>Rotate %1</source>
        <translation>%1 rotieren</translation>
    </message>
    <message numerus="yes">
        <source>Kill %n key(s)</source>
        <translation>
            <numerusform>%n Schlüssel abschalten</numerusform>
            <numerusform>%n Schlüssel abschalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Their agents stop at once. You can restore the keys afterwards.</source>
        <translation>Ihre Agenten stehen sofort still. Die Schlüssel lassen sich danach wiederherstellen.</translation>
    </message>
    <message>
        <source>Kill and archive</source>
        <translation>Abschalten und archivieren</translation>
    </message>
    <message>
        <source>%1 is killed and leaves the list.</source>
        <translation>%1 wird abgeschaltet und verschwindet aus der Liste.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are killed and leave the list.</source>
        <translation>
            <numerusform>%n Schlüssel wird abgeschaltet und verschwindet aus der Liste.</numerusform>
            <numerusform>%n Schlüssel werden abgeschaltet und verschwinden aus der Liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>From the archive they can be put back.</source>
        <translation>Aus dem Archiv lässt sich alles zurückholen.</translation>
    </message>
    <message>
        <source>Archive %1</source>
        <translation>%1 archivieren</translation>
    </message>
    <message numerus="yes">
        <source>Archive %n key(s)</source>
        <translation>
            <numerusform>%n Schlüssel archivieren</numerusform>
            <numerusform>%n Schlüssel archivieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restored keys go on under the same token; agents need no change.</source>
        <translation>Wiederhergestellte Schlüssel gelten mit demselben Token weiter; an den Agenten ändert sich nichts.</translation>
    </message>
    <message>
        <source>No key is killed.</source>
        <translation>Kein Schlüssel ist abgeschaltet.</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Wird wiederhergestellt</translation>
    </message>
    <message>
        <source>Restore keys</source>
        <translation>Schlüssel wiederherstellen</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n key(s)</source>
        <translation>
            <numerusform>%n Schlüssel wiederherstellen</numerusform>
            <numerusform>%n Schlüssel wiederherstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&quot;Yours&quot; is what this vault has, &quot;theirs&quot; what %1 enforces now.</source>
        <translation>„Hier“ ist, was dieser Tresor hat, „dort“, was %1 jetzt durchsetzt.</translation>
    </message>
    <message>
        <source>Two versions of %1</source>
        <translation>Zwei Fassungen von %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Give these lines to the agent. Its code stays as it is.</source>
        <translation>Diese Zeilen dem Agenten geben. Sein Code bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Leave these lines where only a thief would look: in an old .env file, a wiki, a backup. Whoever tries the key is refused, and you are told from where.</source>
        <translation>Diese Zeilen dort ablegen, wo nur Diebe suchen würden: in einer alten .env-Datei, einem Wiki, einer Sicherung. Wer den Schlüssel ausprobiert, wird abgelehnt, und es wird gemeldet, von wo.</translation>
    </message>
    <message>
        <source>You can show this again at any time while the vault is unlocked.</source>
        <translation>Sie lassen sich jederzeit wieder anzeigen, solange der Tresor entsperrt ist.</translation>
    </message>
</context>
<context>
    <name>log</name>
    <message>
        <source>Verified up to row %1, %2.</source>
        <translation>Geprüft bis Zeile %1, %2.</translation>
    </message>
    <message>
        <source>Some older rows are not in this vault; the relay proved that they did not change.</source>
        <translation>Einige ältere Zeilen sind nicht in diesem Tresor; das Relay hat nachgewiesen, dass sie sich nicht geändert haben.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) came without their bytes and cannot be proved.</source>
        <translation>
            <numerusform>%n Zeile kam ohne ihre Bytes und lässt sich nicht nachweisen.</numerusform>
            <numerusform>%n Zeilen kamen ohne ihre Bytes und lassen sich nicht nachweisen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 shows another log than the one it signed: rows were changed or taken out.</source>
        <translation>%1 zeigt ein anderes Protokoll als das, das es signiert hat: Zeilen wurden verändert oder entfernt.</translation>
    </message>
    <message>
        <source>The log of %1 is shorter than it was: rows that were signed are gone.</source>
        <translation>Das Protokoll von %1 ist kürzer als zuvor: Signierte Zeilen sind verschwunden.</translation>
    </message>
    <message>
        <source>The log of %1 is signed by another key than before.</source>
        <translation>Das Protokoll von %1 ist mit einem anderen Schlüssel signiert als zuvor.</translation>
    </message>
    <message>
        <source>%1 no longer shows a signed log, and it had one.</source>
        <translation>%1 zeigt kein signiertes Protokoll mehr, und es hatte eines.</translation>
    </message>
    <message>
        <source>A row that came from %1 is not the one it signed, or was changed in this vault.</source>
        <translation>Eine Zeile von %1 ist nicht die signierte, oder sie wurde in diesem Tresor verändert.</translation>
    </message>
    <message>
        <source>What %1 shows as its log is not signed by its key: it is forged.</source>
        <translation>Was %1 als sein Protokoll zeigt, ist nicht mit seinem Schlüssel signiert: Es ist gefälscht.</translation>
    </message>
    <message>
        <source>If you put an old copy of its data back, that is why. If not, somebody did: kill its keys, save the evidence, and look at its machine.</source>
        <translation>Wurde eine alte Kopie seiner Daten eingespielt, liegt es daran. Wenn nicht, war es jemand anders: seine Schlüssel abschalten, die Beweise sichern und seine Maschine ansehen.</translation>
    </message>
    <message>
        <source>Was an older version installed there? If not, look at its machine before you rely on it.</source>
        <translation>Wurde dort eine ältere Version installiert? Wenn nicht, die Maschine ansehen, bevor man sich darauf verlässt.</translation>
    </message>
    <message>
        <source>Do not rely on its rows. Kill its keys, save the evidence, and look at its machine before you use it again.</source>
        <translation>Nicht auf seine Zeilen verlassen. Seine Schlüssel abschalten, die Beweise sichern und seine Maschine ansehen, bevor es wieder benutzt wird.</translation>
    </message>
    <message>
        <source>Never verified</source>
        <translation>Nie geprüft</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Im Rückstand</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Nothing of it is signed yet. A relay signs some seconds after its first row.</source>
        <translation>Noch ist nichts davon signiert. Ein Relay signiert einige Sekunden nach seiner ersten Zeile.</translation>
    </message>
    <message>
        <source>%1 of %2 rows looked at.</source>
        <translation>%1 von %2 Zeilen angesehen.</translation>
    </message>
    <message>
        <source>Asking the relay…</source>
        <translation>Das Relay wird gefragt…</translation>
    </message>
    <message>
        <source>Newer rows have not been looked at.</source>
        <translation>Neuere Zeilen wurden nicht angesehen.</translation>
    </message>
    <message>
        <source>Sound up to row %1, %2; not since.</source>
        <translation>In Ordnung bis Zeile %1, %2; seither nicht.</translation>
    </message>
    <message>
        <source>It was never found sound.</source>
        <translation>Es war nie in Ordnung.</translation>
    </message>
    <message>
        <source>Seen %1.</source>
        <translation>Gesehen %1.</translation>
    </message>
</context>
<context>
    <name>money</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>overview</name>
    <message>
        <source>Your keys keep their last limits.</source>
        <translation>Die Schlüssel behalten ihre letzten Limits.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>%1 is offline since %2.</source>
        <translation>%1 ist seit %2 offline.</translation>
    </message>
    <message>
        <source>All relays are offline since %1.</source>
        <translation>Alle Relays sind seit %1 offline.</translation>
    </message>
    <message>
        <source>Numbers are from then. Keys keep their limits.</source>
        <translation>Die Zahlen sind von damals. Die Schlüssel behalten ihre Limits.</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Jetzt erneut versuchen</translation>
    </message>
    <message>
        <source>%1 is offline since %2. Its numbers are from then.</source>
        <translation>%1 ist seit %2 offline. Die Zahlen sind von damals.</translation>
    </message>
    <message>
        <source>%1 are offline since %2. Their numbers are from then.</source>
        <translation>%1 sind seit %2 offline. Ihre Zahlen sind von damals.</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>Still loading…</source>
        <translation>Wird noch geladen…</translation>
    </message>
    <message>
        <source>Still loading from %1…</source>
        <translation>Wird noch von %1 geladen…</translation>
    </message>
    <message>
        <source>or more</source>
        <translation>oder mehr</translation>
    </message>
    <message>
        <source>of %1 daily limits</source>
        <translation>von %1 Tageslimits</translation>
    </message>
    <message>
        <source>, resets in %1</source>
        <translation>, neu in %1</translation>
    </message>
    <message>
        <source>No daily limit is set</source>
        <translation>Kein Tageslimit festgelegt</translation>
    </message>
    <message>
        <source>No key can spend</source>
        <translation>Kein Schlüssel kann ausgeben</translation>
    </message>
    <message>
        <source>%1 projected at this pace</source>
        <translation>%1 bei diesem Tempo zu erwarten</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n Anfrage</numerusform>
            <numerusform>%n Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>None rejected</source>
        <translation>Keine abgelehnt</translation>
    </message>
    <message>
        <source>%1 rejected, %2 %</source>
        <translation>%1 abgelehnt, %2 %</translation>
    </message>
    <message>
        <source>&lt; %1</source>
        <translation>&lt; %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 over limit</source>
        <translation>%1 über dem Limit</translation>
    </message>
    <message>
        <source>%1 near limit</source>
        <translation>%1 nahe am Limit</translation>
    </message>
    <message>
        <source>%1 being killed</source>
        <translation>%1 in Abschaltung</translation>
    </message>
    <message>
        <source>%1 killed</source>
        <translation>%1 abgeschaltet</translation>
    </message>
    <message>
        <source>%1 not known</source>
        <translation>%1 unbekannt</translation>
    </message>
    <message>
        <source>No proxy key yet</source>
        <translation>Noch kein Proxy-Schlüssel</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Alles in Ordnung</translation>
    </message>
</context>
<context>
    <name>pricesheet</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Your own, stays</source>
        <translation>Eigener Preis, bleibt</translation>
    </message>
    <message>
        <source>Not listed any more, keeps its price</source>
        <translation>Nicht mehr gelistet, behält seinen Preis</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Put these prices in force</source>
        <translation>Diese Preise in Kraft setzen</translation>
    </message>
    <message>
        <source>%1 new, %2 changed.</source>
        <translation>%1 neu, %2 geändert.</translation>
    </message>
    <message>
        <source>Nothing to change: every price of the list is in force.</source>
        <translation>Nichts zu ändern: Jeder Preis der Liste ist in Kraft.</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) of the list are left out: their prices cannot be trusted.</source>
        <translation>
            <numerusform>%n Modell der Liste bleibt weg: Seinen Preisen ist nicht zu trauen.</numerusform>
            <numerusform>%n Modelle der Liste bleiben weg: Ihren Preisen ist nicht zu trauen.</numerusform>
        </translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>New prices</source>
        <translation>Neue Preise</translation>
    </message>
    <message>
        <source>Sending them to the relays…</source>
        <translation>Werden an die Relays gesendet…</translation>
    </message>
    <message>
        <source>Set the price</source>
        <translation>Preis festlegen</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>Its whole id, such as openai/gpt-4o-mini.</source>
        <translation>Die vollständige ID, etwa openai/gpt-4o-mini.</translation>
    </message>
    <message>
        <source>By the model&apos;s name</source>
        <translation>Nach dem Namen des Modells</translation>
    </message>
    <message>
        <source>A million &amp;input tokens, $</source>
        <translation>Eine Million &amp;Eingabe-Tokens, $</translation>
    </message>
    <message>
        <source>A million &amp;output tokens, $</source>
        <translation>Eine Million A&amp;usgabe-Tokens, $</translation>
    </message>
    <message>
        <source>For a model the list does not know or prices otherwise than your contract does. No update changes it.</source>
        <translation>Für ein Modell, das die Liste nicht kennt oder anders bepreist als der eigene Vertrag. Keine Aktualisierung ändert diesen Preis.</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>&amp;Anbieter</translation>
    </message>
    <message>
        <source>A price of your own</source>
        <translation>Eigener Preis</translation>
    </message>
    <message>
        <source>Which model?</source>
        <translation>Welches Modell?</translation>
    </message>
    <message>
        <source>Dollars, such as 0.15.</source>
        <translation>Dollar, etwa 0.15.</translation>
    </message>
    <message>
        <source>Sending it to the relays…</source>
        <translation>Wird an die Relays gesendet…</translation>
    </message>
</context>
<context>
    <name>read_only</name>
    <message>
        <source>Read-only: the vault is open in another RubberAPI. Nothing can be changed here; killing works.</source>
        <translation>Nur lesbar: Der Tresor ist in einem anderen RubberAPI offen. Hier lässt sich nichts ändern; Abschalten geht.</translation>
    </message>
    <message>
        <source>Read-only: the vault&apos;s folder cannot be written. Nothing can be changed; killing works.</source>
        <translation>Nur lesbar: In den Ordner des Tresors lässt sich nicht schreiben. Es lässt sich nichts ändern; Abschalten geht.</translation>
    </message>
</context>
<context>
    <name>relay</name>
    <message>
        <source>kill links for phones</source>
        <translation>Abschaltlinks für Telefone</translation>
    </message>
    <message>
        <source>letting in other computers</source>
        <translation>andere Computer zulassen</translation>
    </message>
    <message>
        <source>the signed audit log</source>
        <translation>das signierte Audit-Protokoll</translation>
    </message>
    <message>
        <source>evidence of its machine</source>
        <translation>der Nachweis seiner Maschine</translation>
    </message>
    <message>
        <source>unsealing by several people</source>
        <translation>Entsiegeln durch mehrere Personen</translation>
    </message>
    <message>
        <source>webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>canary keys</source>
        <translation>Köderschlüssel</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>%1 of %2 keys up to date</source>
        <translation>%1 von %2 Schlüsseln aktuell</translation>
    </message>
    <message>
        <source>this computer, paired %1</source>
        <translation>dieser Computer, gekoppelt %1</translation>
    </message>
    <message>
        <source>seal mode %1</source>
        <translation>Siegelmodus %1</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>versiegelt</translation>
    </message>
    <message>
        <source>a computer waits to be let in</source>
        <translation>ein Computer wartet auf Zulassung</translation>
    </message>
    <message>
        <source>takes no requests: %1</source>
        <translation>nimmt keine Anfragen an: %1</translation>
    </message>
    <message>
        <source>Version %1 is older than this program expects. Keys, limits and kill work; until it is updated these do not: %2.</source>
        <translation>Version %1 ist älter, als dieses Programm erwartet. Schlüssel, Limits und Abschalten gehen; bis zur Aktualisierung geht dies nicht: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) pushed.</source>
        <translation>
            <numerusform>%n Schlüssel übertragen.</numerusform>
            <numerusform>%n Schlüssel übertragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left alone, because they are killed or expired: %1.</source>
        <translation>Übergangen, weil abgeschaltet oder abgelaufen: %1.</translation>
    </message>
    <message>
        <source>%1 is as it was: %2</source>
        <comment>a key and why</comment>
        <translation>%1 ist unverändert: %2</translation>
    </message>
</context>
<context>
    <name>request</name>
    <message>
        <source>charged after a crash</source>
        <translation>nach einem Absturz berechnet</translation>
    </message>
    <message>
        <source>%1, cost asked for</source>
        <translation>%1, Kosten angefragt</translation>
    </message>
    <message>
        <source>%1 upstream</source>
        <translation>%1 vom Upstream</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>%1 (%2 times)</source>
        <translation>%1 (%2-mal)</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>The relay stopped while this ran; what was held was charged.</source>
        <translation>Das Relay brach währenddessen ab; das Zurückgelegte wurde berechnet.</translation>
    </message>
    <message>
        <source>The relay refused it: %1.</source>
        <translation>Das Relay hat sie abgelehnt: %1.</translation>
    </message>
    <message>
        <source>Allowed. The upstream answered with an error, which was passed on.</source>
        <translation>Erlaubt. Der Upstream antwortete mit einem Fehler, der weitergegeben wurde.</translation>
    </message>
    <message>
        <source>Allowed: alive, from an allowed address, model and endpoint open, and there was money for it.</source>
        <translation>Erlaubt: aktiv, von einer erlaubten Adresse, Modell und Endpunkt offen, und es war Geld dafür da.</translation>
    </message>
    <message>
        <source>The provider is being asked what it cost; until then all that was held counts.</source>
        <translation>Der Anbieter wird gefragt, was sie gekostet hat; bis dahin zählt alles Zurückgelegte.</translation>
    </message>
    <message>
        <source>The provider billed more than was held. It is counted in full.</source>
        <translation>Der Anbieter hat mehr berechnet, als zurückgelegt war. Es zählt in voller Höhe.</translation>
    </message>
    <message>
        <source>Exact: by the usage the provider reported.</source>
        <translation>Genau: nach dem Verbrauch, den der Anbieter gemeldet hat.</translation>
    </message>
    <message>
        <source>Exact: asked for at the provider afterwards.</source>
        <translation>Genau: nachträglich beim Anbieter erfragt.</translation>
    </message>
    <message>
        <source>Partial: exact input, and the output that was seen.</source>
        <translation>Teilweise: genaue Eingabe und die Ausgabe, die zu sehen war.</translation>
    </message>
    <message>
        <source>The full hold: the provider reported no usage.</source>
        <translation>Alles Zurückgelegte: Der Anbieter hat keinen Verbrauch gemeldet.</translation>
    </message>
    <message>
        <source>Nothing was sent or billed.</source>
        <translation>Es wurde nichts gesendet oder berechnet.</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>unbekannter Schlüssel</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 Tokens</translation>
    </message>
    <message>
        <source>limit used up</source>
        <translation>Limit aufgebraucht</translation>
    </message>
    <message>
        <source>A daily, lifetime or request limit of the key was used up.</source>
        <translation>Ein Tages-, Gesamt- oder Anfragelimit des Schlüssels war aufgebraucht.</translation>
    </message>
    <message>
        <source>budget held</source>
        <translation>Budget zurückgelegt</translation>
    </message>
    <message>
        <source>The rest of the budget was held by requests that were running.</source>
        <translation>Der Rest des Budgets war für laufende Anfragen zurückgelegt.</translation>
    </message>
    <message>
        <source>too dear</source>
        <translation>zu teuer</translation>
    </message>
    <message>
        <source>It could have cost more than the key may still spend.</source>
        <translation>Sie hätte mehr kosten können, als der Schlüssel noch ausgeben darf.</translation>
    </message>
    <message>
        <source>price rose</source>
        <translation>Preis gestiegen</translation>
    </message>
    <message>
        <source>No endpoint serves it for at most twice its price in the relay&apos;s price book.</source>
        <translation>Kein Endpunkt bedient es für höchstens das Doppelte seines Preises im Preisbuch des Relays.</translation>
    </message>
    <message>
        <source>model not allowed</source>
        <translation>Modell nicht erlaubt</translation>
    </message>
    <message>
        <source>The model is not on the key&apos;s list.</source>
        <translation>Das Modell steht nicht auf der Liste des Schlüssels.</translation>
    </message>
    <message>
        <source>no known price</source>
        <translation>kein bekannter Preis</translation>
    </message>
    <message>
        <source>The model has no price, and a limited key may only use what can be priced.</source>
        <translation>Das Modell hat keinen Preis, und ein Schlüssel mit Limit darf nur benutzen, was sich bepreisen lässt.</translation>
    </message>
    <message>
        <source>no model named</source>
        <translation>kein Modell genannt</translation>
    </message>
    <message>
        <source>The request named no model.</source>
        <translation>Die Anfrage nannte kein Modell.</translation>
    </message>
    <message>
        <source>address not allowed</source>
        <translation>Adresse nicht erlaubt</translation>
    </message>
    <message>
        <source>The key is locked to the address that used it first.</source>
        <translation>Der Schlüssel ist an die Adresse gebunden, die ihn zuerst benutzt hat.</translation>
    </message>
    <message>
        <source>The address is in none of the key&apos;s networks.</source>
        <translation>Die Adresse liegt in keinem der Netzwerke des Schlüssels.</translation>
    </message>
    <message>
        <source>key killed</source>
        <translation>Schlüssel abgeschaltet</translation>
    </message>
    <message>
        <source>The key is killed.</source>
        <translation>Der Schlüssel ist abgeschaltet.</translation>
    </message>
    <message>
        <source>key suspended</source>
        <translation>Schlüssel ausgesetzt</translation>
    </message>
    <message>
        <source>The key is suspended.</source>
        <translation>Der Schlüssel ist ausgesetzt.</translation>
    </message>
    <message>
        <source>key expired</source>
        <translation>Schlüssel abgelaufen</translation>
    </message>
    <message>
        <source>The key&apos;s end date has passed.</source>
        <translation>Das Enddatum des Schlüssels ist vorbei.</translation>
    </message>
    <message>
        <source>The key was not used for as long as its policy allows.</source>
        <translation>Der Schlüssel blieb länger unbenutzt, als seine Richtlinie erlaubt.</translation>
    </message>
    <message>
        <source>No key of this relay was presented.</source>
        <translation>Es wurde kein Schlüssel dieses Relays vorgelegt.</translation>
    </message>
    <message>
        <source>too many a minute</source>
        <translation>zu viele pro Minute</translation>
    </message>
    <message>
        <source>The key&apos;s limit of requests or tokens a minute was reached.</source>
        <translation>Das Limit des Schlüssels für Anfragen oder Tokens pro Minute war erreicht.</translation>
    </message>
    <message>
        <source>too many at once</source>
        <translation>zu viele gleichzeitig</translation>
    </message>
    <message>
        <source>The key&apos;s limit of requests at once was reached.</source>
        <translation>Das Limit des Schlüssels für gleichzeitige Anfragen war erreicht.</translation>
    </message>
    <message>
        <source>too many failures</source>
        <translation>zu viele Fehlversuche</translation>
    </message>
    <message>
        <source>The address had failed too often.</source>
        <translation>Von dieser Adresse kamen zu viele Fehlversuche.</translation>
    </message>
    <message>
        <source>endpoint not allowed</source>
        <translation>Endpunkt nicht erlaubt</translation>
    </message>
    <message>
        <source>The endpoint is not open to the key.</source>
        <translation>Der Endpunkt ist für den Schlüssel nicht offen.</translation>
    </message>
    <message>
        <source>method not allowed</source>
        <translation>Methode nicht erlaubt</translation>
    </message>
    <message>
        <source>The method is not allowed on this endpoint.</source>
        <translation>Die Methode ist an diesem Endpunkt nicht erlaubt.</translation>
    </message>
    <message>
        <source>hands out credentials</source>
        <translation>gibt Zugangsdaten heraus</translation>
    </message>
    <message>
        <source>The endpoint hands out credentials; no proxy key may use it.</source>
        <translation>Der Endpunkt gibt Zugangsdaten heraus; kein Proxy-Schlüssel darf ihn benutzen.</translation>
    </message>
    <message>
        <source>account endpoint</source>
        <translation>Konto-Endpunkt</translation>
    </message>
    <message>
        <source>The endpoint shows or changes the owner&apos;s account; no proxy key may use it.</source>
        <translation>Der Endpunkt zeigt oder ändert das Konto des Eigentümers; kein Proxy-Schlüssel darf ihn benutzen.</translation>
    </message>
    <message>
        <source>stored data</source>
        <translation>gespeicherte Daten</translation>
    </message>
    <message>
        <source>The endpoint reaches data others stored under the same upstream key.</source>
        <translation>Der Endpunkt erreicht Daten, die andere unter demselben Upstream-Schlüssel gespeichert haben.</translation>
    </message>
    <message>
        <source>background work</source>
        <translation>Arbeit im Hintergrund</translation>
    </message>
    <message>
        <source>It starts work that is billed after its answer, so its cost cannot be limited.</source>
        <translation>Sie startet Arbeit, die erst nach der Antwort berechnet wird; ihre Kosten lassen sich nicht begrenzen.</translation>
    </message>
    <message>
        <source>amount too large</source>
        <translation>Betrag zu hoch</translation>
    </message>
    <message>
        <source>The amount is more than the key may move at once.</source>
        <translation>Der Betrag ist höher, als der Schlüssel auf einmal bewegen darf.</translation>
    </message>
    <message>
        <source>field not allowed</source>
        <translation>Feld nicht erlaubt</translation>
    </message>
    <message>
        <source>A field of the request may widen its cost and is not allowed.</source>
        <translation>Ein Feld der Anfrage könnte ihre Kosten erhöhen und ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>The request could not be read.</source>
        <translation>Die Anfrage ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <translation>mehrdeutig</translation>
    </message>
    <message>
        <source>The request could be read in two ways.</source>
        <translation>Die Anfrage ließ sich auf zwei Arten lesen.</translation>
    </message>
    <message>
        <source>body too large</source>
        <translation>Inhalt zu groß</translation>
    </message>
    <message>
        <source>The body is larger than the relay accepts.</source>
        <translation>Der Inhalt ist größer, als das Relay annimmt.</translation>
    </message>
    <message>
        <source>no length</source>
        <translation>keine Länge</translation>
    </message>
    <message>
        <source>The request did not say how long it is.</source>
        <translation>Die Anfrage gab ihre Länge nicht an.</translation>
    </message>
    <message>
        <source>media type</source>
        <translation>Medientyp</translation>
    </message>
    <message>
        <source>The body is of a type this endpoint does not take.</source>
        <translation>Der Inhalt hat einen Typ, den dieser Endpunkt nicht annimmt.</translation>
    </message>
    <message>
        <source>wrong host</source>
        <translation>falscher Host</translation>
    </message>
    <message>
        <source>The relay does not answer for that host name.</source>
        <translation>Das Relay antwortet nicht für diesen Hostnamen.</translation>
    </message>
    <message>
        <source>no upgrade</source>
        <translation>kein Upgrade</translation>
    </message>
    <message>
        <source>The relay upgrades no connections.</source>
        <translation>Das Relay nimmt kein Upgrade von Verbindungen vor.</translation>
    </message>
    <message>
        <source>relay busy</source>
        <translation>Relay ausgelastet</translation>
    </message>
    <message>
        <source>The relay had as much work as it can take.</source>
        <translation>Das Relay hatte so viel Arbeit, wie es bewältigen kann.</translation>
    </message>
    <message>
        <source>relay sealed</source>
        <translation>Relay versiegelt</translation>
    </message>
    <message>
        <source>The relay was sealed and could not open its stored keys.</source>
        <translation>Das Relay war versiegelt und konnte seine gespeicherten Schlüssel nicht öffnen.</translation>
    </message>
    <message>
        <source>no upstream key</source>
        <translation>kein Upstream-Schlüssel</translation>
    </message>
    <message>
        <source>The relay does not have the upstream key of this key.</source>
        <translation>Das Relay hat den Upstream-Schlüssel dieses Schlüssels nicht.</translation>
    </message>
    <message>
        <source>journal not writable</source>
        <translation>Journal nicht beschreibbar</translation>
    </message>
    <message>
        <source>The relay could not write its journal, so it forwarded nothing.</source>
        <translation>Das Relay konnte sein Journal nicht schreiben und hat deshalb nichts weitergeleitet.</translation>
    </message>
    <message>
        <source>relay stopping</source>
        <translation>Relay wird beendet</translation>
    </message>
    <message>
        <source>The relay was shutting down.</source>
        <translation>Das Relay wurde gerade beendet.</translation>
    </message>
    <message>
        <source>came too slowly</source>
        <translation>kam zu langsam</translation>
    </message>
    <message>
        <source>The request did not arrive in time.</source>
        <translation>Die Anfrage kam nicht rechtzeitig an.</translation>
    </message>
    <message>
        <source>upstream away</source>
        <translation>Upstream nicht erreichbar</translation>
    </message>
    <message>
        <source>The upstream could not be reached.</source>
        <translation>Der Upstream war nicht erreichbar.</translation>
    </message>
    <message>
        <source>upstream too slow</source>
        <translation>Upstream zu langsam</translation>
    </message>
    <message>
        <source>The upstream did not answer in time.</source>
        <translation>Der Upstream hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>upstream answer</source>
        <translation>Upstream-Antwort</translation>
    </message>
    <message>
        <source>The upstream sent an answer that cannot be passed on.</source>
        <translation>Der Upstream hat eine Antwort gesendet, die sich nicht weitergeben lässt.</translation>
    </message>
    <message>
        <source>upstream key refused</source>
        <translation>Upstream-Schlüssel abgelehnt</translation>
    </message>
    <message>
        <source>The upstream refused the upstream key. Check it.</source>
        <translation>Der Upstream hat den Upstream-Schlüssel abgelehnt. Diesen prüfen.</translation>
    </message>
    <message>
        <source>leak cut</source>
        <translation>Leck abgeschnitten</translation>
    </message>
    <message>
        <source>The answer contained a secret and was cut.</source>
        <translation>Die Antwort enthielt ein Geheimnis und wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>The answer showed too much of a masked secret and was cut.</source>
        <translation>Die Antwort zeigte zu viel von einem maskierten Geheimnis und wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>cut by kill</source>
        <translation>durch Abschalten abgeschnitten</translation>
    </message>
    <message>
        <source>The key was killed while the answer was running; it was cut.</source>
        <translation>Der Schlüssel wurde während der laufenden Antwort abgeschaltet; sie wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>cut at limit</source>
        <translation>am Limit abgeschnitten</translation>
    </message>
    <message>
        <source>The answer reached the key&apos;s limit and was cut.</source>
        <translation>Die Antwort erreichte das Limit des Schlüssels und wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>client left</source>
        <translation>Client ist weg</translation>
    </message>
    <message>
        <source>Allowed. The client left before the answer was whole.</source>
        <translation>Erlaubt. Der Client ging, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>upstream cut</source>
        <translation>Upstream brach ab</translation>
    </message>
    <message>
        <source>Allowed. The upstream ended its answer in the middle.</source>
        <translation>Erlaubt. Der Upstream hat seine Antwort mittendrin beendet.</translation>
    </message>
    <message>
        <source>Allowed. The upstream did not answer in time.</source>
        <translation>Erlaubt. Der Upstream hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>Allowed, but it could not be sent to the upstream.</source>
        <translation>Erlaubt, ließ sich aber nicht an den Upstream senden.</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>Allowed. The relay ended it.</source>
        <translation>Erlaubt. Das Relay hat sie beendet.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::AboutSection</name>
    <message>
        <source>Copy diagnostics</source>
        <translation>Diagnose kopieren</translation>
    </message>
    <message>
        <source>Copied. It holds versions, and nothing of your vault.</source>
        <translation>Kopiert. Enthält Versionen und nichts aus dem Tresor.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>No telemetry. RubberAPI talks to your relays, to a provider when you test a key or look for new prices, and to nobody else. It does not look for updates.</source>
        <translation>Keine Telemetrie. RubberAPI spricht mit den Relays, beim Prüfen eines Schlüssels oder bei der Suche nach neuen Preisen mit einem Anbieter und sonst mit niemandem. Nach Aktualisierungen sucht es nicht.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::ActivityPage</name>
    <message>
        <source>Copied as JSON.</source>
        <translation>Als JSON kopiert.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relay</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Export this view</source>
        <translation>Diese Ansicht exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Export this view…</source>
        <translation>Diese Ansicht exportieren…</translation>
    </message>
    <message>
        <source>Export stopped. No file was written.</source>
        <translation>Export abgebrochen. Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>%1 rows written to %2</source>
        <translation>%1 Zeilen nach %2 geschrieben</translation>
    </message>
    <message>
        <source>Prove this row…</source>
        <translation>Diese Zeile nachweisen…</translation>
    </message>
    <message>
        <source>A file that proves to anybody that this row is in the relay&apos;s signed log</source>
        <translation>Eine Datei, die jedem nachweist, dass diese Zeile im signierten Protokoll des Relays steht</translation>
    </message>
    <message>
        <source>The proof is written to %1. Whoever gets it needs your audit key.</source>
        <translation>Der Nachweis ist in %1 geschrieben. Wer ihn bekommt, braucht den Audit-Schlüssel.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>%1 rows written to %2, and their proof to %3</source>
        <translation>%1 Zeilen nach %2 geschrieben, ihr Nachweis nach %3</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::AlertWordsModel</name>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::AlertsPage</name>
    <message>
        <source>Alerts</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Mark all read</source>
        <translation>Alle als gelesen markieren</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>No alerts. We will tell you when a limit is near or something is refused.</source>
        <translation>Keine Meldungen. Hier steht, wenn ein Limit nahe ist oder etwas abgelehnt wird.</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Zuerst</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Muted until %1.</source>
        <translation>Stumm bis %1.</translation>
    </message>
    <message>
        <source>Open its requests</source>
        <translation>Zugehörige Anfragen öffnen</translation>
    </message>
    <message>
        <source>Change its limits…</source>
        <translation>Limits ändern…</translation>
    </message>
    <message>
        <source>Open the relay</source>
        <translation>Relay öffnen</translation>
    </message>
    <message>
        <source>Mute for 24 hours</source>
        <translation>24 Stunden stummschalten</translation>
    </message>
    <message>
        <source>Muted for 24 hours. It is still listed here.</source>
        <translation>24 Stunden stumm. Hier steht sie weiterhin.</translation>
    </message>
    <message>
        <source>Kill key</source>
        <translation>Schlüssel abschalten</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>Protokoll öffnen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search alerts</source>
        <translation>Meldungen suchen</translation>
    </message>
    <message>
        <source>Copied as text, without secrets.</source>
        <translation>Als Text kopiert, ohne Geheimnisse.</translation>
    </message>
    <message>
        <source>Nothing matches &quot;%1&quot;.</source>
        <translation>Nichts passt zu „%1“.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Jetzt erneut versuchen</translation>
    </message>
    <message>
        <source>Open the provider&apos;s key page</source>
        <translation>Schlüsselseite des Anbieters öffnen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>No browser could be started. Open %1 yourself.</source>
        <translation>Es ließ sich kein Browser starten. Bitte %1 selbst öffnen.</translation>
    </message>
    <message>
        <source>Show the canary key</source>
        <translation>Köderschlüssel zeigen</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Schlüssel zeigen</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::AnomalyFields</name>
    <message>
        <source>When something is unusual</source>
        <translation>Wenn etwas ungewöhnlich ist</translation>
    </message>
    <message>
        <source>Its relay watches what the key does and acts by itself, also while this computer is off. A suspension is lifted with one click.</source>
        <translation>Das Relay beobachtet, was der Schlüssel tut, und handelt selbst, auch wenn dieser Computer aus ist. Ausgesetztes lässt sich mit einem Klick fortsetzen.</translation>
    </message>
    <message>
        <source>As usual: %1</source>
        <translation>Wie üblich: %1</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::ApprovalWindow</name>
    <message>
        <source>Use the open vault?</source>
        <translation>Den offenen Tresor benutzen?</translation>
    </message>
    <message>
        <source>no terminal</source>
        <translation>kein Terminal</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Allow %1 from %2 for %n minutes?</source>
        <translation>
            <numerusform>%1 von %2 für %n Minute erlauben?</numerusform>
            <numerusform>%1 von %2 für %n Minuten erlauben?</numerusform>
        </translation>
    </message>
    <message>
        <source>Process %1 wants to use the vault that is open in this app. Commands in that terminal could then show proxy keys and change limits. Allow it only if you just typed one.</source>
        <translation>Prozess %1 will den hier geöffneten Tresor benutzen. Befehle in jenem Terminal könnten dann Proxy-Schlüssel zeigen und Limits ändern. Nur erlauben, wenn dort gerade ein Befehl eingegeben wurde.</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Erlauben</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Einmal</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Ablehnen</translation>
    </message>
    <message numerus="yes">
        <source>Denied in %n seconds</source>
        <translation>
            <numerusform>Wird in %n Sekunde abgelehnt</numerusform>
            <numerusform>Wird in %n Sekunden abgelehnt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::ArchiveEntry</name>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Put %1 back</source>
        <translation>%1 zurückholen</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Endgültig löschen…</translation>
    </message>
    <message>
        <source>Delete %1 for good</source>
        <translation>%1 endgültig löschen</translation>
    </message>
    <message>
        <source>Type %1 to delete it</source>
        <translation>Zum Löschen %1 eintippen</translation>
    </message>
    <message>
        <source>Type the name %1 to delete it</source>
        <translation>Zum Löschen den Namen %1 eintippen</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::AttestationPanel</name>
    <message>
        <source>Asking…</source>
        <translation>Wird gefragt…</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Change what is asked…</source>
        <translation>Verlangtes ändern…</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::AuditView</name>
    <message>
        <source>Audit trail</source>
        <translation>Audit-Protokoll</translation>
    </message>
    <message>
        <source>Verify chain</source>
        <translation>Kette prüfen</translation>
    </message>
    <message>
        <source>Verifying the chain</source>
        <translation>Kette wird geprüft</translation>
    </message>
    <message>
        <source>The trail could not be read.</source>
        <translation>Das Protokoll ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>%1 entries. Nothing here can be changed or removed by hand.</source>
        <translation>%1 Einträge. Hier lässt sich nichts von Hand ändern oder entfernen.</translation>
    </message>
    <message>
        <source>Nothing in the trail matches.</source>
        <translation>Nichts im Protokoll passt.</translation>
    </message>
    <message>
        <source>Nothing was done in this time.</source>
        <translation>In dieser Zeit wurde nichts getan.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>The chain is whole: %1 events checked.</source>
        <translation>Die Kette ist lückenlos: %1 Ereignisse geprüft.</translation>
    </message>
    <message>
        <source>%1 older than %2 were removed by age.</source>
        <translation>%1, älter als %2, wurden altershalber entfernt.</translation>
    </message>
    <message>
        <source>Event %1 was changed after it was written.</source>
        <translation>Ereignis %1 wurde nach dem Schreiben geändert.</translation>
    </message>
    <message>
        <source>Event %1 is missing.</source>
        <translation>Ereignis %1 fehlt.</translation>
    </message>
    <message>
        <source>The newest events, from %1 on, were cut off.</source>
        <translation>Die neuesten Ereignisse, ab %1, wurden abgeschnitten.</translation>
    </message>
    <message>
        <source>Whoever did this had the unlocked vault. Keep a copy of it, and look at your relays&apos; own rows.</source>
        <translation>Wer das getan hat, hatte den entsperrten Tresor. Eine Kopie davon aufbewahren und die eigenen Zeilen der Relays ansehen.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::AuditWords</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Kette</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>Lückenlos</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>On the relay</source>
        <translation>Auf dem Relay</translation>
    </message>
    <message>
        <source>A relay&apos;s own journal is chained and signed there.</source>
        <translation>Das eigene Journal eines Relays wird dort verkettet und signiert.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::BackupSection</name>
    <message>
        <source>Back up now…</source>
        <translation>Jetzt sichern…</translation>
    </message>
    <message>
        <source>The vault is at %1, %2. %3 are free.</source>
        <translation>Der Tresor liegt in %1, %2. %3 sind frei.</translation>
    </message>
    <message>
        <source>It lies in a folder of %1: open it on one computer at a time.</source>
        <translation>Er liegt in einem Ordner von %1: immer nur auf einem Computer öffnen.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Verify %1</source>
        <translation>%1 prüfen</translation>
    </message>
    <message>
        <source>Reading all of it…</source>
        <translation>Wird vollständig gelesen…</translation>
    </message>
    <message>
        <source>Every page is sound, and it opens with this vault&apos;s key.</source>
        <translation>Jede Seite ist heil, und sie öffnet sich mit dem Schlüssel dieses Tresors.</translation>
    </message>
    <message>
        <source>Its form and checksum are sound.</source>
        <translation>Form und Prüfsumme stimmen.</translation>
    </message>
    <message>
        <source>No backup yet. One is made each day the vault is unlocked.</source>
        <translation>Noch keine Sicherung. An jedem Tag, an dem der Tresor geöffnet wird, entsteht eine.</translation>
    </message>
    <message>
        <source>Back up the vault</source>
        <translation>Tresor sichern</translation>
    </message>
    <message>
        <source>Writing and reading it back…</source>
        <translation>Wird geschrieben und zurückgelesen…</translation>
    </message>
    <message>
        <source>Backed up to %1. It opens with the passphrase of today.</source>
        <translation>Nach %1 gesichert. Öffnet sich mit der heutigen Passphrase.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>Its daily backups are in %1.</source>
        <translation>Seine täglichen Sicherungen liegen in %1.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::BarPanel</name>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>Als Diagramm zeigen</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::BusyLine</name>
    <message>
        <source>Refreshing</source>
        <translation>Wird aktualisiert</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::DevicePanel</name>
    <message>
        <source>Asking…</source>
        <translation>Wird gefragt…</translation>
    </message>
    <message>
        <source>Each of them can push, change and kill keys on this relay. A new one shows six words; let it in only if they are the same here.</source>
        <translation>Jeder davon kann auf diesem Relay Schlüssel übertragen, ändern und abschalten. Ein neuer zeigt sechs Wörter; lassen Sie ihn nur zu, wenn sie hier gleich sind.</translation>
    </message>
    <message>
        <source>%1 asks to be let in</source>
        <translation>%1 bittet um Zulassung</translation>
    </message>
    <message>
        <source>Does that computer show the same words?</source>
        <translation>Zeigt jener Computer dieselben Wörter?</translation>
    </message>
    <message>
        <source>Same words: let it in</source>
        <translation>Gleiche Wörter: zulassen</translation>
    </message>
    <message>
        <source>Turn away</source>
        <translation>Abweisen</translation>
    </message>
    <message>
        <source>%1 (this computer)</source>
        <translation>%1 (dieser Computer)</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>let in by %1</source>
        <translation>zugelassen von %1</translation>
    </message>
    <message>
        <source>Take off…</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Take it off now</source>
        <translation>Jetzt entfernen</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::DoctorSection</name>
    <message>
        <source>Everything that happens is in Activity. If something is wrong, the doctor says what and how to mend it.</source>
        <translation>Alles, was geschieht, steht in der Aktivität. Wenn etwas nicht stimmt, sagt die Diagnose, was, und wie es zu beheben ist.</translation>
    </message>
    <message>
        <source>Run the checks</source>
        <translation>Prüfungen starten</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird nachgesehen…</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>in Ordnung</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::DoneStep</name>
    <message>
        <source>First request</source>
        <translation>Erste Anfrage</translation>
    </message>
    <message>
        <source>Give it to your agent</source>
        <translation>Dem Agenten geben</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Nothing yet. Was the shell restarted after pasting? Can the agent reach the relay&apos;s address? Was the key pasted whole?</source>
        <translation>Noch nichts. Wurde die Shell nach dem Einfügen neu gestartet? Erreicht der Agent die Adresse des Relays? Wurde der Schlüssel vollständig eingefügt?</translation>
    </message>
    <message>
        <source>There is no proxy key yet. The overview lists what is left.</source>
        <translation>Es gibt noch keinen Proxy-Schlüssel. Die Übersicht zeigt, was noch fehlt.</translation>
    </message>
    <message>
        <source>Lines for your agent</source>
        <translation>Zeilen für den Agenten</translation>
    </message>
    <message>
        <source>Two lines in its environment, and no code. The key works from the first address that uses it.</source>
        <translation>Zwei Zeilen in seiner Umgebung, kein Code. Der Schlüssel gilt ab der ersten Adresse, die ihn benutzt.</translation>
    </message>
    <message>
        <source>&amp;Shell</source>
        <translation>&amp;Shell</translation>
    </message>
    <message>
        <source>Waiting for the first request…</source>
        <translation>Wartet auf die erste Anfrage…</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>A request came and was refused: %1. Correct it and try again.</source>
        <translation>Eine Anfrage kam an und wurde abgelehnt: %1. Korrigieren und erneut versuchen.</translation>
    </message>
    <message>
        <source>First request arrived: %1</source>
        <translation>Erste Anfrage angekommen: %1</translation>
    </message>
    <message>
        <source>First request arrived: %1, %2</source>
        <translation>Erste Anfrage angekommen: %1, %2</translation>
    </message>
    <message>
        <source>Open RubberAPI</source>
        <translation>RubberAPI öffnen</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared by itself.</source>
        <translation>Kopiert. Die Zwischenablage leert sich von selbst.</translation>
    </message>
    <message>
        <source>Phone kill switch</source>
        <translation>Notschalter fürs Telefon</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>No phone kill switch now</source>
        <translation>Jetzt kein Notschalter fürs Telefon</translation>
    </message>
    <message>
        <source>Start RubberAPI at login</source>
        <translation>RubberAPI bei der Anmeldung starten</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::Drawer</name>
    <message>
        <source>Close details</source>
        <translation>Details schließen</translation>
    </message>
    <message>
        <source>Close details (Esc)</source>
        <translation>Details schließen (Esc)</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Details: %1</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::ExportStrip</name>
    <message>
        <source>Cancel export</source>
        <translation>Export abbrechen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Wird exportiert…</translation>
    </message>
    <message>
        <source>Exporting %1 of %2 rows</source>
        <translation>%1 von %2 Zeilen werden exportiert</translation>
    </message>
    <message>
        <source>Writing the proof…</source>
        <translation>Nachweis wird geschrieben…</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::FilterBar</name>
    <message>
        <source>Range</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Key, model, address, id</source>
        <translation>Schlüssel, Modell, Adresse, ID</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Schlüssel: %1</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Modell: %1</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>Ergebnis: %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Von: %1</translation>
    </message>
    <message>
        <source>Text: %1</source>
        <translation>Text: %1</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Alle löschen</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Zurücknehmen: %1</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::GiveShare</name>
    <message>
        <source>Asking the relay…</source>
        <translation>Das Relay wird gefragt…</translation>
    </message>
    <message>
        <source>Give another share</source>
        <translation>Noch einen Anteil geben</translation>
    </message>
    <message>
        <source>%1 wants shares of set %2. A share leaves this computer only in a box that this attempt can open, once.</source>
        <translation>%1 braucht Anteile des Satzes %2. Ein Anteil verlässt diesen Computer nur in einer Kiste, die allein dieser Versuch öffnen kann, einmal.</translation>
    </message>
    <message>
        <source>Your share</source>
        <translation>Der eigene Anteil</translation>
    </message>
    <message>
        <source>Your share is given: %1. The others give theirs on computers of their own.</source>
        <translation>Der Anteil ist gegeben: %1. Die anderen geben ihre auf eigenen Computern.</translation>
    </message>
    <message>
        <source>I put the backup there: open it</source>
        <translation>Die Sicherung ist von mir: öffnen</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Noch einmal fragen</translation>
    </message>
    <message>
        <source>Its rows from %1 to %2 are lost. Look at what is alive there once it is open.</source>
        <translation>Seine Zeilen %1 bis %2 sind verloren. Nach dem Öffnen ansehen, was dort lebt.</translation>
    </message>
    <message>
        <source>Give a share to %1</source>
        <translation>%1 einen Anteil geben</translation>
    </message>
    <message>
        <source>%1 is open.</source>
        <translation>%1 ist offen.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::HistogramStrip</name>
    <message>
        <source>%1 requests, %2 rejected, %3 errors</source>
        <translation>%1 Anfragen, %2 abgelehnt, %3 Fehler</translation>
    </message>
    <message>
        <source>%1 answered</source>
        <translation>%1 beantwortet</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>%1 abgelehnt</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 Fehler</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::HoldButton</name>
    <message>
        <source>Hold to confirm, or press Ctrl+Enter</source>
        <translation>Zum Bestätigen gedrückt halten oder Strg+Eingabe drücken</translation>
    </message>
    <message>
        <source>Keep holding…</source>
        <translation>Weiter halten…</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::IdentityView</name>
    <message>
        <source>%1 shows a different identity than the one you paired. Nothing is sent until you decide.</source>
        <translation>%1 zeigt eine andere Identität als die gekoppelte. Bis zur Entscheidung wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Paired</source>
        <translation>Gekoppelt</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>The relay&apos;s terminal shows the same six words: rubberapi-relay status</source>
        <translation>Das Terminal des Relays zeigt dieselben sechs Wörter: rubberapi-relay status</translation>
    </message>
    <message>
        <source>I did not change it</source>
        <translation>Ich habe es nicht geändert</translation>
    </message>
    <message>
        <source>I reinstalled it: pair again…</source>
        <translation>Ich habe es neu installiert: erneut koppeln…</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::ImportSheet</name>
    <message>
        <source>From a .env file, Bitwarden (JSON or CSV), 1Password (1PUX or CSV), KeePassXC (CSV) or a plain JSON map.</source>
        <translation>Aus einer .env-Datei, Bitwarden (JSON oder CSV), 1Password (1PUX oder CSV), KeePassXC (CSV) oder einer einfachen JSON-Liste.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>or paste its text here</source>
        <translation>oder den Text hier einfügen</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <source>Look for keys</source>
        <translation>Nach Schlüsseln suchen</translation>
    </message>
    <message>
        <source>Import upstream keys</source>
        <translation>Upstream-Schlüssel importieren</translation>
    </message>
    <message numerus="yes">
        <source>%n entries looked at; nothing in them looks like an upstream key.</source>
        <translation>
            <numerusform>%n Eintrag angesehen; nichts darin sieht nach einem Upstream-Schlüssel aus.</numerusform>
            <numerusform>%n Einträge angesehen; nichts darin sieht nach einem Upstream-Schlüssel aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is written before you press Import.</source>
        <translation>Vor dem Importieren wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>Choose the provider</source>
        <translation>Anbieter wählen</translation>
    </message>
    <message>
        <source>%1, already in the vault as %2</source>
        <translation>%1, schon im Tresor als %2</translation>
    </message>
    <message numerus="yes">
        <source>Import %n key(s)</source>
        <translation>
            <numerusform>%n Schlüssel importieren</numerusform>
            <numerusform>%n Schlüssel importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a provider for each key first.</source>
        <translation>Zuerst für jeden Schlüssel einen Anbieter wählen.</translation>
    </message>
    <message>
        <source>Imported. What you pasted from still holds your keys in plain text.</source>
        <translation>Importiert. Die Quelle des Eingefügten enthält die Schlüssel noch im Klartext.</translation>
    </message>
    <message>
        <source>Imported. %1 still holds your keys in plain text: delete it when you are sure. Deleting does not wipe old copies or backups.</source>
        <translation>Importiert. %1 enthält die Schlüssel noch im Klartext: bei Gewissheit löschen. Löschen beseitigt keine alten Kopien oder Sicherungen.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::InstallRelay</name>
    <message>
        <source>Command that installs a relay</source>
        <translation>Befehl, der ein Relay installiert</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>Open the guide</source>
        <translation>Anleitung öffnen</translation>
    </message>
    <message>
        <source>On a server of yours, as root, beside the relay&apos;s package. Put your own name and certificate in; it ends with a pairing code:</source>
        <translation>Auf einem eigenen Server, als root, neben dem Paket des Relays. Eigenen Namen und eigenes Zertifikat einsetzen; am Ende steht ein Kopplungscode:</translation>
    </message>
    <message>
        <source>Copied. Run it on your server, as root.</source>
        <translation>Kopiert. Auf dem eigenen Server als root ausführen.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KeyActions</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n Schlüssel</numerusform>
            <numerusform>%n Schlüssel</numerusform>
        </translation>
    </message>
    <message>
        <source>Suspended: %1.</source>
        <translation>Ausgesetzt: %1.</translation>
    </message>
    <message>
        <source>Resumed: %1.</source>
        <translation>Fortgesetzt: %1.</translation>
    </message>
    <message>
        <source>%1 binds to the next address that uses it.</source>
        <translation>%1 wird an die nächste Adresse gebunden, die ihn benutzt.</translation>
    </message>
    <message>
        <source>%1 is pushed.</source>
        <translation>%1 ist übertragen.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) pushed.</source>
        <translation>
            <numerusform>%n Schlüssel übertragen.</numerusform>
            <numerusform>%n Schlüssel übertragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has the relay&apos;s settings now.</source>
        <translation>%1 hat jetzt die Einstellungen des Relays.</translation>
    </message>
    <message>
        <source>%1 is as it was.</source>
        <translation>%1 ist wieder wie zuvor.</translation>
    </message>
    <message>
        <source>The lines of %1 are copied.</source>
        <translation>Die Zeilen von %1 sind kopiert.</translation>
    </message>
    <message>
        <source>The key %1 is copied.</source>
        <translation>Der Schlüssel %1 ist kopiert.</translation>
    </message>
    <message>
        <source>Resumed: %1. What the rule saw is its habit from now on.</source>
        <translation>Fortgesetzt: %1. Was die Regel gesehen hat, ist von jetzt an üblich.</translation>
    </message>
    <message>
        <source>Killed and archived: %1.</source>
        <translation>Abgeschaltet und archiviert: %1.</translation>
    </message>
    <message>
        <source>Back from the archive: %1.</source>
        <translation>Zurück aus dem Archiv: %1.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KeyBar</name>
    <message>
        <source>Search name, tag, model, id</source>
        <translation>Name, Schlagwort, Modell, ID suchen</translation>
    </message>
    <message>
        <source>Search keys</source>
        <translation>Schlüssel suchen</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>An&amp;zeigen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Arbeitet</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Not pushed</source>
        <translation>Nicht übertragen</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>&amp;Schlagwort</translation>
    </message>
    <message>
        <source>So&amp;rt by</source>
        <translation>So&amp;rtieren nach</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Spent today</source>
        <translation>Heute ausgegeben</translation>
    </message>
    <message>
        <source>Spent in all</source>
        <translation>Insgesamt ausgegeben</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Canaries</source>
        <translation>Köder</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KeyCells</name>
    <message>
        <source>As of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>IP lock</source>
        <translation>IP-Bindung</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Pushing…</source>
        <translation>Wird übertragen…</translation>
    </message>
    <message>
        <source>old token, ends in %1</source>
        <translation>altes Token, endet in %1</translation>
    </message>
    <message>
        <source>old token, still works</source>
        <translation>altes Token, gilt noch</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 today, no daily limit</source>
        <translation>%1 heute, kein Tageslimit</translation>
    </message>
    <message>
        <source>%1 in all, no lifetime limit</source>
        <translation>%1 insgesamt, kein Gesamtlimit</translation>
    </message>
    <message>
        <source>%1 today, %2 percent of the daily limit</source>
        <translation>%1 heute, %2 Prozent des Tageslimits</translation>
    </message>
    <message>
        <source>%1 in all, %2 percent of the lifetime limit</source>
        <translation>%1 insgesamt, %2 Prozent des Gesamtlimits</translation>
    </message>
    <message>
        <source>Resets in %1, at 00:00 UTC</source>
        <translation>Beginnt in %1 neu, um 00:00 UTC</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KeyCourse</name>
    <message>
        <source>Use of the daily limit</source>
        <translation>Nutzung des Tageslimits</translation>
    </message>
    <message>
        <source>%1 in 7 days</source>
        <translation>%1 in 7 Tagen</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>%1 spent since 00:00 UTC</source>
        <translation>%1 ausgegeben seit 00:00 UTC</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KeyDetails</name>
    <message>
        <source>%1, if unused until then</source>
        <translation>%1, wenn bis dahin unbenutzt</translation>
    </message>
    <message>
        <source>after %1 without use</source>
        <translation>nach %1 ohne Benutzung</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Show the lines for an agent</source>
        <translation>Zeilen für einen Agenten zeigen</translation>
    </message>
    <message>
        <source>Phone kill link</source>
        <translation>Abschaltlink fürs Telefon</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Top model</source>
        <translation>Meistgenutztes Modell</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>IP lock</source>
        <translation>IP-Bindung</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>Upstream</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relay</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Binds the key to the next address that uses it</source>
        <translation>Bindet den Schlüssel an die nächste Adresse, die ihn benutzt</translation>
    </message>
    <message>
        <source>Reset the IP lock</source>
        <translation>IP-Bindung zurücksetzen</translation>
    </message>
    <message>
        <source>Its relay has other settings: this key was changed elsewhere.</source>
        <translation>Das Relay hat andere Einstellungen: Dieser Schlüssel wurde anderswo geändert.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Eigene behalten</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Andere übernehmen</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>Beide zeigen</translation>
    </message>
    <message>
        <source>%1: not known yet</source>
        <translation>%1: noch nicht bekannt</translation>
    </message>
    <message>
        <source>%1 has version %2</source>
        <translation>%1 hat Version %2</translation>
    </message>
    <message>
        <source>%1 has version %2; your change of %3 waits</source>
        <translation>%1 hat Version %2; die Änderung von %3 wartet</translation>
    </message>
    <message>
        <source>%1 has version %2 of %3</source>
        <translation>%1 hat Version %2 von %3</translation>
    </message>
    <message>
        <source>%1 today, %2 in all</source>
        <translation>%1 heute, %2 insgesamt</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1 (%2 %)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 has not confirmed the kill and may still serve this key. It is tried again until it answers.</source>
        <translation>%1 hat die Abschaltung nicht bestätigt und bedient diesen Schlüssel vielleicht noch. Es wird wiederholt, bis es antwortet.</translation>
    </message>
    <message>
        <source>Pushing to %1…</source>
        <translation>Wird an %1 übertragen…</translation>
    </message>
    <message>
        <source>Hide the lines</source>
        <translation>Zeilen verbergen</translation>
    </message>
    <message>
        <source>Hide the phone kill link</source>
        <translation>Abschaltlink fürs Telefon verbergen</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s), last from %1, %2</source>
        <translation>
            <numerusform>%n Mal, zuletzt von %1, %2</numerusform>
            <numerusform>%n Mal, zuletzt von %1, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Ausprobiert</translation>
    </message>
    <message>
        <source>Unusual use</source>
        <translation>Ungewöhnliche Nutzung</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KeyEditor</name>
    <message>
        <source>There is no upstream key yet. Add one first: a proxy key stands for it.</source>
        <translation>Noch kein Upstream-Schlüssel vorhanden. Zuerst einen hinzufügen: Ein Proxy-Schlüssel steht für ihn.</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Save, push later</source>
        <translation>Speichern, später übertragen</translation>
    </message>
    <message>
        <source>Your draft of %1 is here again; nothing of it was pushed.</source>
        <translation>Der Entwurf von %1 ist wieder da; nichts davon wurde übertragen.</translation>
    </message>
    <message>
        <source>Something above is not right yet.</source>
        <translation>Etwas weiter oben stimmt noch nicht.</translation>
    </message>
    <message>
        <source>Saved. Will be pushed when %1 is back.</source>
        <translation>Gespeichert. Wird übertragen, sobald %1 wieder da ist.</translation>
    </message>
    <message>
        <source>%1 is saved and pushed.</source>
        <translation>%1 ist gespeichert und übertragen.</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Entwurf verwerfen</translation>
    </message>
    <message>
        <source>For the u&amp;pstream key</source>
        <translation>Für den U&amp;pstream-Schlüssel</translation>
    </message>
    <message>
        <source>On the &amp;relay</source>
        <translation>Auf dem &amp;Relay</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Eigene behalten</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Andere übernehmen</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>Beide zeigen</translation>
    </message>
    <message>
        <source>This key was changed elsewhere since you opened it. Nothing is pushed yet.</source>
        <translation>Dieser Schlüssel wurde seit dem Öffnen anderswo geändert. Noch ist nichts übertragen.</translation>
    </message>
    <message>
        <source>Keep draft</source>
        <translation>Entwurf behalten</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>There are changes that were not saved.</source>
        <translation>Es gibt Änderungen, die nicht gespeichert sind.</translation>
    </message>
    <message>
        <source>Make and push</source>
        <translation>Anlegen und übertragen</translation>
    </message>
    <message>
        <source>Save and push</source>
        <translation>Speichern und übertragen</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>New proxy key</source>
        <translation>Neuer Proxy-Schlüssel</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>The draft is kept. It is here when you edit this key again.</source>
        <translation>Der Entwurf bleibt erhalten. Beim nächsten Bearbeiten dieses Schlüssels ist er wieder da.</translation>
    </message>
    <message>
        <source>Pushing…</source>
        <translation>Wird übertragen…</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KeyForm</name>
    <message>
        <source>The day ends at 00:00 UTC, in %1.</source>
        <translation>Der Tag endet um 00:00 UTC, in %1.</translation>
    </message>
    <message>
        <source>Another key has this name.</source>
        <translation>Ein anderer Schlüssel hat diesen Namen.</translation>
    </message>
    <message>
        <source>Something is not complete yet.</source>
        <translation>Etwas ist noch nicht vollständig.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>Schlagwör&amp;ter</translation>
    </message>
    <message>
        <source>Separated by commas.</source>
        <translation>Durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;otiz</translation>
    </message>
    <message>
        <source>What this key may do</source>
        <translation>Was dieser Schlüssel darf</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Beginnen mit</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>Vorsichtig</translation>
    </message>
    <message>
        <source>Daily work</source>
        <translation>Tägliche Arbeit</translation>
    </message>
    <message>
        <source>CI</source>
        <translation>CI</translation>
    </message>
    <message>
        <source>The first address that uses it</source>
        <translation>Die erste Adresse, die ihn benutzt</translation>
    </message>
    <message>
        <source>Off: any address</source>
        <translation>Aus: jede Adresse</translation>
    </message>
    <message>
        <source>These networks</source>
        <translation>Diese Netzwerke</translation>
    </message>
    <message>
        <source>&amp;IP lock</source>
        <translation>&amp;IP-Bindung</translation>
    </message>
    <message>
        <source>Net&amp;works</source>
        <translation>Net&amp;zwerke</translation>
    </message>
    <message>
        <source>Such as 203.0.113.7, 10.0.0.0/8.</source>
        <translation>Etwa 203.0.113.7, 10.0.0.0/8.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Endpoints it may call</source>
        <translation>Erlaubte Endpunkte</translation>
    </message>
    <message>
        <source>One a line, such as GET /v1/**, or a preset of the provider. Empty: all of them.</source>
        <translation>Einer je Zeile, etwa GET /v1/**, oder eine Vorgabe des Anbieters. Leer: alle.</translation>
    </message>
    <message>
        <source>Strict bound: one token for each byte of input</source>
        <translation>Strenge Obergrenze: ein Token für jedes Byte der Eingabe</translation>
    </message>
    <message>
        <source>Pass fields on that are not known to be harmless</source>
        <translation>Felder weitergeben, die nicht als harmlos bekannt sind</translation>
    </message>
    <message>
        <source>Answer 429 instead of 402 when the budget is spent</source>
        <translation>Mit 429 statt 402 antworten, wenn das Budget ausgegeben ist</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KeyLines</name>
    <message>
        <source>Copy lines</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Show as QR code</source>
        <translation>Als QR-Code zeigen</translation>
    </message>
    <message>
        <source>Most clients</source>
        <translation>Die meisten Clients</translation>
    </message>
    <message>
        <source>Lines for the agent&apos;s environment</source>
        <translation>Zeilen für die Umgebung des Agenten</translation>
    </message>
    <message>
        <source>Whoever photographs this has the key.</source>
        <translation>Wer das fotografiert, hat den Schlüssel.</translation>
    </message>
    <message>
        <source>&amp;Shell</source>
        <translation>&amp;Shell</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Für</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>QR code of the key %1</source>
        <translation>QR-Code des Schlüssels %1</translation>
    </message>
    <message>
        <source>Hide the QR code</source>
        <translation>QR-Code verbergen</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KeyStep</name>
    <message>
        <source>Careful</source>
        <translation>Vorsichtig</translation>
    </message>
    <message>
        <source>$1.00 a day, 7 days unused</source>
        <translation>$1,00 am Tag, 7 Tage unbenutzt</translation>
    </message>
    <message>
        <source>Daily work</source>
        <translation>Tägliche Arbeit</translation>
    </message>
    <message>
        <source>$10.00 a day, 30 days unused</source>
        <translation>$10,00 am Tag, 30 Tage unbenutzt</translation>
    </message>
    <message>
        <source>CI</source>
        <translation>CI</translation>
    </message>
    <message>
        <source>$5.00 a day, locked to the first address</source>
        <translation>$5,00 am Tag, an die erste Adresse gebunden</translation>
    </message>
    <message>
        <source>Proxy key</source>
        <translation>Proxy-Schlüssel</translation>
    </message>
    <message>
        <source>Make a proxy key for your agent</source>
        <translation>Einen Proxy-Schlüssel für den Agenten anlegen</translation>
    </message>
    <message>
        <source>ci-nightly</source>
        <translation>ci-nightly</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>kein Limit</translation>
    </message>
    <message>
        <source>To the first address that uses it</source>
        <translation>An die erste Adresse, die ihn benutzt</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Daily limit, in dollars</source>
        <translation>&amp;Tageslimit, in Dollar</translation>
    </message>
    <message>
        <source>&amp;Lifetime limit, in dollars</source>
        <translation>&amp;Gesamtlimit, in Dollar</translation>
    </message>
    <message>
        <source>&amp;Address lock</source>
        <translation>&amp;Adressbindung</translation>
    </message>
    <message>
        <source>&amp;Expires if unused for</source>
        <translation>&amp;Läuft ab, wenn unbenutzt für</translation>
    </message>
    <message>
        <source>up to %1 a day</source>
        <translation>bis zu %1 am Tag</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 insgesamt</translation>
    </message>
    <message>
        <source>from one address</source>
        <translation>von einer Adresse</translation>
    </message>
    <message>
        <source>until unused for %1</source>
        <translation>bis %1 unbenutzt</translation>
    </message>
    <message>
        <source>No limit in dollars: it may spend what your provider allows.</source>
        <translation>Kein Limit in Dollar: Er darf ausgeben, was der Anbieter zulässt.</translation>
    </message>
    <message>
        <source>May spend %1. Days begin at 00:00 UTC.</source>
        <translation>Darf %1 ausgeben. Tage beginnen um 00:00 UTC.</translation>
    </message>
    <message>
        <source>Make and push it</source>
        <translation>Anlegen und übertragen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>%1 is on %2.</source>
        <translation>%1 ist auf %2.</translation>
    </message>
    <message>
        <source>A proxy key needs a relay and an upstream key. Go back, or skip this.</source>
        <translation>Ein Proxy-Schlüssel braucht ein Relay und einen Upstream-Schlüssel. Zurückgehen oder überspringen.</translation>
    </message>
    <message>
        <source>To my address, %1</source>
        <translation>An die eigene Adresse, %1</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KeyTable</name>
    <message>
        <source>Proxy keys</source>
        <translation>Proxy-Schlüssel</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KeyboardSection</name>
    <message>
        <source>In lists: Enter opens, Esc closes, J and K step through Activity, Space pauses it. Delete does nothing, on purpose.</source>
        <translation>In Listen: Eingabe öffnet, Esc schließt, J und K gehen durch die Aktivität, die Leertaste hält sie an. Entf tut absichtlich nichts.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KeysPage</name>
    <message>
        <source>Copied as text, without secrets.</source>
        <translation>Als Text kopiert, ohne Geheimnisse.</translation>
    </message>
    <message>
        <source>Restore key…</source>
        <translation>Schlüssel wiederherstellen…</translation>
    </message>
    <message>
        <source>Copy env lines</source>
        <translation>Env-Zeilen kopieren</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Killing…</source>
        <translation>Wird abgeschaltet…</translation>
    </message>
    <message>
        <source>Kill key</source>
        <translation>Schlüssel abschalten</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Aussetzen</translation>
    </message>
    <message>
        <source>Push now</source>
        <translation>Jetzt übertragen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message numerus="yes">
        <source>Kill %n key(s)</source>
        <translation>
            <numerusform>%n Schlüssel abschalten</numerusform>
            <numerusform>%n Schlüssel abschalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) selected</source>
        <translation>
            <numerusform>%n Schlüssel ausgewählt</numerusform>
            <numerusform>%n Schlüssel ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Show QR code</source>
        <translation>QR-Code zeigen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>Rotieren…</translation>
    </message>
    <message>
        <source>Kill</source>
        <translation>Abschalten</translation>
    </message>
    <message numerus="yes">
        <source>Kill %n key(s)…</source>
        <translation>
            <numerusform>%n Schlüssel abschalten…</numerusform>
            <numerusform>%n Schlüssel abschalten…</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive…</source>
        <translation>Archivieren…</translation>
    </message>
    <message>
        <source>Proxy keys</source>
        <translation>Proxy-Schlüssel</translation>
    </message>
    <message>
        <source>New proxy key</source>
        <translation>Neuer Proxy-Schlüssel</translation>
    </message>
    <message>
        <source>No proxy keys yet. A proxy key is what you give to an app.</source>
        <translation>Noch keine Proxy-Schlüssel. Ein Proxy-Schlüssel ist das, was eine App bekommt.</translation>
    </message>
    <message>
        <source>No key is in this state.</source>
        <translation>Kein Schlüssel ist in diesem Zustand.</translation>
    </message>
    <message>
        <source>Nothing matches &apos;%1&apos;.</source>
        <translation>Nichts passt zu „%1“.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>your keys</source>
        <translation>die Schlüssel</translation>
    </message>
    <message>
        <source>%1 has not confirmed the kill. It may still serve %2. If it stays away, revoke the upstream key at its provider.</source>
        <translation>%1 hat die Abschaltung nicht bestätigt. Vielleicht bedient es %2 noch. Bleibt es weg, den Upstream-Schlüssel beim Anbieter widerrufen.</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Jetzt erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>%1 does not answer since %2. Changes of %n key(s) wait for it; they still work with their old limits.</source>
        <translation>
            <numerusform>%1 antwortet seit %2 nicht. Änderungen an %n Schlüssel warten darauf; er gilt noch mit den alten Limits.</numerusform>
            <numerusform>%1 antwortet seit %2 nicht. Änderungen an %n Schlüsseln warten darauf; sie gelten noch mit den alten Limits.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not answer since %2. Its keys keep their last limits; the numbers are from then.</source>
        <translation>%1 antwortet seit %2 nicht. Seine Schlüssel behalten ihre letzten Limits; die Zahlen sind von damals.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>Changes of %n key(s) are not on their relay yet.</source>
        <translation>
            <numerusform>Änderungen an %n Schlüssel sind noch nicht auf dem Relay.</numerusform>
            <numerusform>Änderungen an %n Schlüsseln sind noch nicht auf ihrem Relay.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key is made</source>
        <translation>Der Schlüssel ist angelegt</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) pushed.</source>
        <translation>
            <numerusform>%n Schlüssel übertragen.</numerusform>
            <numerusform>%n Schlüssel übertragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export this view</source>
        <translation>Diese Ansicht exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) written to %1</source>
        <translation>
            <numerusform>%n Schlüssel in %1 geschrieben</numerusform>
            <numerusform>%n Schlüssel in %1 geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Export this view…</source>
        <translation>Diese Ansicht exportieren…</translation>
    </message>
    <message>
        <source>Open the provider&apos;s key page</source>
        <translation>Schlüsselseite des Anbieters öffnen</translation>
    </message>
    <message>
        <source>No browser could be started. Open %1 yourself.</source>
        <translation>Es ließ sich kein Browser starten. Bitte %1 selbst öffnen.</translation>
    </message>
    <message>
        <source>Export the selected keys</source>
        <translation>Ausgewählte Schlüssel exportieren</translation>
    </message>
    <message>
        <source>Resume and accept as normal</source>
        <translation>Fortsetzen, als normal akzeptieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Phone kill links</source>
        <translation>Abschaltlinks fürs Telefon</translation>
    </message>
    <message>
        <source>New canary key…</source>
        <translation>Neuer Köderschlüssel…</translation>
    </message>
    <message>
        <source>A canary is allowed nothing, so it has no limits to change.</source>
        <translation>Ein Köder darf nichts, also gibt es keine Limits zu ändern.</translation>
    </message>
    <message>
        <source>Archive…</source>
        <comment>shows what is archived</comment>
        <translation>Archiv…</translation>
    </message>
    <message>
        <source>Other kinds of keys</source>
        <translation>Andere Arten von Schlüsseln</translation>
    </message>
    <message>
        <source>A key that nobody should use: whoever tries it raises an alarm</source>
        <translation>Ein Schlüssel, den niemand benutzen soll: Wer ihn ausprobiert, löst einen Alarm aus</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KillCredentialSection</name>
    <message>
        <source>Killing needs no unlocked vault: a separate key in %1/kill.json, readable by you alone, can kill and do nothing else.</source>
        <translation>Abschalten braucht keinen offenen Tresor: Ein eigener Schlüssel in %1/kill.json, nur für den eigenen Benutzer lesbar, kann abschalten und sonst nichts.</translation>
    </message>
    <message>
        <source>Is it in order?</source>
        <translation>Ist er in Ordnung?</translation>
    </message>
    <message>
        <source>It is there. The next kill uses it.</source>
        <translation>Er ist da. Die nächste Abschaltung benutzt ihn.</translation>
    </message>
    <message>
        <source>It is missing. Unlocking the vault once writes it again.</source>
        <translation>Er fehlt. Einmal den Tresor entsperren schreibt ihn neu.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KillLinkList</name>
    <message>
        <source>%1 does not tell: %2</source>
        <comment>a relay and why</comment>
        <translation>%1 gibt keine Auskunft: %2</translation>
    </message>
    <message>
        <source>No phone has a link.</source>
        <translation>Kein Telefon hat einen Link.</translation>
    </message>
    <message>
        <source>A phone has a link since %1; it killed with it %2.</source>
        <translation>Ein Telefon hat seit %1 einen Link; abgeschaltet hat es damit %2.</translation>
    </message>
    <message>
        <source>A phone has a link since %1, never used.</source>
        <translation>Ein Telefon hat seit %1 einen Link, nie benutzt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a key and its link</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Make a new link</source>
        <translation>Neuen Link erzeugen</translation>
    </message>
    <message>
        <source>Make a link</source>
        <translation>Link erzeugen</translation>
    </message>
    <message>
        <source>Make a kill link for %1</source>
        <translation>Abschaltlink für %1 erzeugen</translation>
    </message>
    <message>
        <source>Void it</source>
        <translation>Entwerten</translation>
    </message>
    <message>
        <source>Void the kill link of %1</source>
        <translation>Abschaltlink von %1 entwerten</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KillLinkPanel</name>
    <message>
        <source>Opened on a phone, the link can kill this key and nothing else. Making one voids the link this key had.</source>
        <translation>Auf einem Telefon geöffnet, kann der Link diesen Schlüssel abschalten und sonst nichts. Ein neuer Link macht den bisherigen dieses Schlüssels ungültig.</translation>
    </message>
    <message>
        <source>Make a link</source>
        <translation>Link erzeugen</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>QR code of the link that kills %1</source>
        <translation>QR-Code des Links, der %1 abschaltet</translation>
    </message>
    <message>
        <source>Anyone who has this link can kill this key and nothing else. It is shown this once.</source>
        <translation>Wer diesen Link hat, kann diesen Schlüssel abschalten und sonst nichts. Er wird nur dieses eine Mal gezeigt.</translation>
    </message>
    <message>
        <source>Make a new link</source>
        <translation>Neuen Link erzeugen</translation>
    </message>
    <message>
        <source>The link is copied.</source>
        <translation>Der Link ist kopiert.</translation>
    </message>
    <message>
        <source>Opened on a phone, the link can kill every key of %1 and nothing else. Making one voids the one of before, on a kill sheet too.</source>
        <translation>Auf einem Telefon geöffnet, kann der Link jeden Schlüssel von %1 abschalten und sonst nichts. Ein neuer Link macht den bisherigen ungültig, auch den auf einem Abschaltblatt.</translation>
    </message>
    <message>
        <source>Make a link that kills all keys of %1</source>
        <translation>Link erzeugen, der alle Schlüssel von %1 abschaltet</translation>
    </message>
    <message>
        <source>QR code of the link that kills all keys of %1</source>
        <translation>QR-Code des Links, der alle Schlüssel von %1 abschaltet</translation>
    </message>
    <message>
        <source>Anyone who has this link can kill every key of %1 and nothing else. It is shown this once.</source>
        <translation>Wer diesen Link hat, kann jeden Schlüssel von %1 abschalten und sonst nichts. Er wird nur dieses eine Mal gezeigt.</translation>
    </message>
    <message>
        <source>Make a new link for %1</source>
        <translation>Neuen Link für %1 erzeugen</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KillNews</name>
    <message>
        <source>%1 is restored.</source>
        <translation>%1 ist wiederhergestellt.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) restored.</source>
        <translation>
            <numerusform>%n Schlüssel wiederhergestellt.</numerusform>
            <numerusform>%n Schlüssel wiederhergestellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be restored: %2</source>
        <translation>%1 konnte nicht wiederhergestellt werden: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) killed</source>
        <translation>
            <numerusform>%n Schlüssel abgeschaltet</numerusform>
            <numerusform>%n Schlüssel abgeschaltet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 killed</source>
        <translation>%1 abgeschaltet</translation>
    </message>
    <message>
        <source>Not confirmed by %1: %2 It may still serve these keys; it is tried again until it answers.</source>
        <translation>Von %1 nicht bestätigt: %2 Es bedient diese Schlüssel vielleicht noch; es wird wiederholt, bis es antwortet.</translation>
    </message>
    <message>
        <source>%1 on %2 of %3 relays in %4 s.</source>
        <translation>%1 auf %2 von %3 Relays in %4 s.</translation>
    </message>
    <message>
        <source>Unlock to restore.</source>
        <translation>Zum Wiederherstellen entsperren.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>your keys</source>
        <translation>die Schlüssel</translation>
    </message>
    <message>
        <source>%1 has not confirmed the kill. It may still serve %2.</source>
        <translation>%1 hat die Abschaltung nicht bestätigt. Vielleicht bedient es %2 noch.</translation>
    </message>
    <message>
        <source>Not confirmed by %1: %2 It may still serve these keys, and is not tried again by itself: kill them once more.</source>
        <translation>Von %1 nicht bestätigt: %2 Es bedient diese Schlüssel vielleicht noch, und es wird nicht von selbst wiederholt: noch einmal abschalten.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>Confirmed by %1 of %2 relays in %3 s.</source>
        <translation>Von %1 von %2 Relays in %3 s bestätigt.</translation>
    </message>
    <message>
        <source>A relay has not confirmed the kill and may still serve keys; it is tried again until it answers.</source>
        <translation>Ein Relay hat die Abschaltung nicht bestätigt und bedient vielleicht noch Schlüssel; es wird wiederholt, bis es antwortet.</translation>
    </message>
    <message>
        <source>A relay has not confirmed the kill and may still serve keys, and is not tried again by itself: kill them once more.</source>
        <translation>Ein Relay hat die Abschaltung nicht bestätigt und bedient vielleicht noch Schlüssel; es wird nicht von selbst wiederholt: bitte noch einmal abschalten.</translation>
    </message>
    <message>
        <source>A kill is not confirmed</source>
        <translation>Eine Abschaltung ist nicht bestätigt</translation>
    </message>
    <message>
        <source>A relay has not confirmed the kill and may still serve keys.</source>
        <translation>Ein Relay hat die Abschaltung nicht bestätigt und bedient vielleicht noch Schlüssel.</translation>
    </message>
    <message>
        <source>Nothing was killed</source>
        <translation>Nichts wurde abgeschaltet</translation>
    </message>
    <message>
        <source>Open RubberAPI to see why.</source>
        <translation>RubberAPI zeigt, warum.</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Jetzt erneut versuchen</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KillSheetSection</name>
    <message>
        <source>Kill sheet: a page with each relay&apos;s address, its keys and a code for a phone that kills them all. Whoever has the sheet can kill, and nothing else. Making one voids the link that kills every key you had before.</source>
        <translation>Abschaltblatt: eine Seite mit der Adresse jedes Relays, seinen Schlüsseln und einem Code für ein Telefon, der alle abschaltet. Wer das Blatt hat, kann abschalten und sonst nichts. Ein neues macht den bisherigen Link ungültig, der alle Schlüssel abschaltet.</translation>
    </message>
    <message>
        <source>Print a kill sheet…</source>
        <translation>Abschaltblatt drucken…</translation>
    </message>
    <message>
        <source>Save a kill sheet as PDF…</source>
        <translation>Abschaltblatt als PDF sichern…</translation>
    </message>
    <message>
        <source>No relay is paired, so there is nothing to kill.</source>
        <translation>Kein Relay ist gekoppelt, es gibt also nichts abzuschalten.</translation>
    </message>
    <message>
        <source>Sent to the printer. Look at it before you rely on it.</source>
        <translation>An den Drucker geschickt. Vor dem Verlassen darauf ansehen.</translation>
    </message>
    <message>
        <source>The printer took nothing. The link of before is void all the same: print again.</source>
        <translation>Der Drucker hat nichts angenommen. Der bisherige Link ist trotzdem ungültig: noch einmal drucken.</translation>
    </message>
    <message>
        <source>Save a kill sheet</source>
        <translation>Abschaltblatt sichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Written to %1. Whoever reads that file can kill.</source>
        <translation>In %1 geschrieben. Wer diese Datei liest, kann abschalten.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. The link of before is void all the same.</source>
        <translation>%1 ließ sich nicht schreiben: %2. Der bisherige Link ist trotzdem ungültig.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KilledBar</name>
    <message>
        <source>All keys are killed since %1. Nothing can spend.</source>
        <translation>Alle Schlüssel sind seit %1 abgeschaltet. Nichts kann ausgeben.</translation>
    </message>
    <message>
        <source>All keys are killed. Nothing can spend.</source>
        <translation>Alle Schlüssel sind abgeschaltet. Nichts kann ausgeben.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::LatencyCard</name>
    <message>
        <source>How long requests took, last 24 hours</source>
        <translation>Wie lange Anfragen dauerten, letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Half took at most</source>
        <translation>Hälfte höchstens</translation>
    </message>
    <message>
        <source>95 % took at most</source>
        <translation>95 % höchstens</translation>
    </message>
    <message>
        <source>Half of %1 answered requests took at most %2, 95 % at most %3 (dashed).</source>
        <translation>Die Hälfte von %1 beantworteten Anfragen dauerte höchstens %2, 95 % höchstens %3 (gestrichelt).</translation>
    </message>
    <message>
        <source>Only the newest requests were looked at.</source>
        <translation>Nur die neuesten Anfragen wurden betrachtet.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::LayoutSection</name>
    <message>
        <source>Give the window its first size</source>
        <translation>Fenster auf Anfangsgröße setzen</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::LinePanel</name>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>Als Diagramm zeigen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::LinkLine</name>
    <message>
        <source>Retry now</source>
        <translation>Jetzt erneut versuchen</translation>
    </message>
    <message>
        <source>Last seen %1.</source>
        <translation>Zuletzt gesehen %1.</translation>
    </message>
    <message>
        <source>Next try in %1.</source>
        <translation>Nächster Versuch in %1.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::LiveCard</name>
    <message>
        <source>Live requests</source>
        <translation>Live-Anfragen</translation>
    </message>
    <message>
        <source>Nothing yet. Waiting for requests…</source>
        <translation>Noch nichts. Wartet auf Anfragen…</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Jetzt erneut versuchen</translation>
    </message>
    <message>
        <source>Open Activity</source>
        <translation>Aktivität öffnen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Go on (%1 new)</source>
        <translation>Fortsetzen (%1 neu)</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>no relay is paired</source>
        <translation>kein Relay ist gekoppelt</translation>
    </message>
    <message>
        <source>not live, retrying in %1</source>
        <translation>nicht live, neuer Versuch in %1</translation>
    </message>
    <message>
        <source>not live, retrying</source>
        <translation>nicht live, neuer Versuch läuft</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::LiveView</name>
    <message>
        <source>Live requests</source>
        <translation>Live-Anfragen</translation>
    </message>
    <message>
        <source>Showing 1 in 10</source>
        <translation>Eine von 10 wird gezeigt</translation>
    </message>
    <message>
        <source>More than 200 requests a second. Requests has them all.</source>
        <translation>Mehr als 200 Anfragen pro Sekunde. Unter Anfragen stehen alle.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>● Live</source>
        <translation>● Live</translation>
    </message>
    <message>
        <source>○ Paused by lost connection %1. Missed rows are fetched when it returns.</source>
        <translation>○ Durch Verbindungsverlust angehalten %1. Fehlende Zeilen werden nachgeholt, sobald die Verbindung wieder steht.</translation>
    </message>
    <message>
        <source>Paused. Requests go on and are counted.</source>
        <translation>Angehalten. Anfragen laufen weiter und werden gezählt.</translation>
    </message>
    <message>
        <source>No live request fits the filter.</source>
        <translation>Keine Live-Anfrage passt zum Filter.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Nothing yet. Waiting for requests…</source>
        <translation>Noch nichts. Wartet auf Anfragen…</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 neu</translation>
    </message>
    <message>
        <source>Show %1 new requests</source>
        <translation>%1 neue Anfragen zeigen</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::LogSection</name>
    <message>
        <source>The log is in %1, readable by you alone. It takes at most 2 MB.</source>
        <translation>Das Protokoll liegt in %1, nur für den Besitzer lesbar. Es belegt höchstens 2 MB.</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>Protokollordner öffnen</translation>
    </message>
    <message>
        <source>Nothing here opens folders. It is at %1.</source>
        <translation>Hier öffnet nichts Ordner. Er liegt unter %1.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::LogStrip</name>
    <message>
        <source>No relay is paired, so there is no log to verify.</source>
        <translation>Kein Relay ist gekoppelt, also gibt es kein Protokoll zu prüfen.</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Signed logs of the relays</source>
        <translation>Signierte Protokolle der Relays</translation>
    </message>
    <message>
        <source>Verify a file…</source>
        <translation>Datei prüfen…</translation>
    </message>
    <message>
        <source>An exported file with its proof, or the proof of one row. No relay is asked.</source>
        <translation>Eine exportierte Datei mit ihrem Nachweis oder der Nachweis einer Zeile. Kein Relay wird gefragt.</translation>
    </message>
    <message>
        <source>Save the evidence…</source>
        <translation>Beweise sichern…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Save the evidence</source>
        <translation>Beweise sichern</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Written to %1. Both signatures are in it; anybody can check them.</source>
        <translation>Nach %1 geschrieben. Beide Signaturen stehen darin; jeder kann sie prüfen.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::MainWindow</name>
    <message>
        <source>What waited is pushed: %1.</source>
        <translation>Das Wartende ist übertragen: %1.</translation>
    </message>
    <message>
        <source>The vault has a new passphrase. Whoever saw these shares could open it: make new ones in the settings, under Recovery.</source>
        <translation>Der Tresor hat eine neue Passphrase. Wer diese Anteile gesehen hat, könnte ihn öffnen: in den Einstellungen unter Wiederherstellung neue erzeugen.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::MakeShares</name>
    <message>
        <source>Type the vault&apos;s passphrase: shares are a lasting way in.</source>
        <translation>Die Passphrase des Tresors eingeben: Anteile sind ein bleibender Zugang.</translation>
    </message>
    <message>
        <source>Making them…</source>
        <translation>Werden erzeugt…</translation>
    </message>
    <message>
        <source>Where shall the sheets go?</source>
        <translation>Wohin sollen die Blätter?</translation>
    </message>
    <message>
        <source>Writing the sheets…</source>
        <translation>Blätter werden geschrieben…</translation>
    </message>
    <message>
        <source>Putting them in force…</source>
        <translation>Werden in Kraft gesetzt…</translation>
    </message>
    <message>
        <source>Giving it to the relay…</source>
        <translation>Wird dem Relay gegeben…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The sheet files are deleted. What you printed is all there is.</source>
        <translation>Die Dateien sind gelöscht. Es gibt nur noch, was gedruckt wurde.</translation>
    </message>
    <message>
        <source>These shares are not in force. Leaving throws them away, and deletes their sheets.</source>
        <translation>Diese Anteile sind nicht in Kraft. Beim Verlassen werden sie verworfen und ihre Blätter gelöscht.</translation>
    </message>
    <message>
        <source>Throw them away</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Recovery shares</source>
        <translation>Wiederherstellungsanteile</translation>
    </message>
    <message>
        <source>Shares that open %1</source>
        <translation>Anteile, die %1 öffnen</translation>
    </message>
    <message>
        <source>If the passphrase is lost, people who hold enough of these sheets can open the vault together and give it a new passphrase. Nobody else can, and none of them alone.</source>
        <translation>Geht die Passphrase verloren, können Personen, die genug dieser Blätter haben, den Tresor gemeinsam öffnen und ihm eine neue geben. Niemand sonst kann das, und keiner von ihnen allein.</translation>
    </message>
    <message>
        <source>After a restart %1 is opened by people: each gives his share from a computer of his own, and enough of them open it. No vault has its master key then.</source>
        <translation>Nach einem Neustart wird %1 von Personen geöffnet: Jede gibt ihren Anteil von einem eigenen Computer, und genug davon öffnen es. Kein Tresor hat dann seinen Hauptschlüssel.</translation>
    </message>
    <message>
        <source>The shares there are open nothing any more once the new ones are in force.</source>
        <translation>Die bisherigen Anteile öffnen nichts mehr, sobald die neuen in Kraft sind.</translation>
    </message>
    <message>
        <source>the vault</source>
        <translation>den Tresor</translation>
    </message>
    <message>
        <source>Passphrase of the vault</source>
        <translation>Passphrase des Tresors</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the vault</source>
        <translation>&amp;Passphrase des Tresors</translation>
    </message>
    <message>
        <source>Each share goes on a sheet of its own: numbered words, a code to scan, and what to do with it. The sheets are PDF files that only you can read.</source>
        <translation>Jeder Anteil kommt auf ein eigenes Blatt: nummerierte Wörter, ein Code zum Scannen und was damit zu tun ist. Die Blätter sind PDF-Dateien, die nur der Besitzer lesen kann.</translation>
    </message>
    <message>
        <source>Write the sheets…</source>
        <translation>Blätter schreiben…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Print them, or copy them by hand, before you go on. Shares on a screen or in a cloud are shares that others have.</source>
        <translation>Vor dem Weitergehen drucken oder von Hand abschreiben. Anteile auf einem Bildschirm oder in einer Cloud sind Anteile, die andere haben.</translation>
    </message>
    <message>
        <source>Type enough of them again, from the paper. They are in force only then, so that a misprint or a slip is found today and not when they are needed.</source>
        <translation>Genug davon noch einmal vom Papier abtippen. Erst dann sind sie in Kraft, damit ein Fehldruck oder Versehen heute auffällt und nicht, wenn sie gebraucht werden.</translation>
    </message>
    <message>
        <source>Give each sheet to somebody else, or keep them in different places.</source>
        <translation>Jedes Blatt jemand anderem geben oder an verschiedenen Orten aufbewahren.</translation>
    </message>
    <message>
        <source>Give each holder a sheet. After a restart he opens RubberAPI on a computer that is paired with the relay and gives it on this page.</source>
        <translation>Jeder Person ein Blatt geben. Nach einem Neustart öffnet sie RubberAPI auf einem Computer, der mit dem Relay gekoppelt ist, und gibt ihren Anteil auf dieser Seite.</translation>
    </message>
    <message>
        <source>The older shares still open copies of the vault that were made before: delete those copies if a share is in the wrong hands.</source>
        <translation>Die älteren Anteile öffnen noch Kopien des Tresors von früher: diese Kopien löschen, wenn ein Anteil in falschen Händen ist.</translation>
    </message>
    <message>
        <source>They are printed: delete the files</source>
        <translation>Sie sind gedruckt: Dateien löschen</translation>
    </message>
    <message>
        <source>Make the shares</source>
        <translation>Anteile erzeugen</translation>
    </message>
    <message>
        <source>They are on paper: go on</source>
        <translation>Sie sind auf Papier: weiter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) written to %1</source>
        <translation>
            <numerusform>%n Blatt nach %1 geschrieben</numerusform>
            <numerusform>%n Blätter nach %1 geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>These shares are in force: %1.</source>
        <translation>Diese Anteile sind in Kraft: %1.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>New proxy key…</source>
        <translation>Neuer Proxy-Schlüssel…</translation>
    </message>
    <message>
        <source>New upstream key…</source>
        <translation>Neuer Upstream-Schlüssel…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Export this view…</source>
        <translation>Diese Ansicht exportieren…</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Sichern…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Zeile kopieren</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Pause or go on with live rows</source>
        <translation>Live-Zeilen anhalten oder fortsetzen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Normaler Text</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Schlüssel</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Save and push</source>
        <translation>Speichern und übertragen</translation>
    </message>
    <message>
        <source>Push now</source>
        <translation>Jetzt übertragen</translation>
    </message>
    <message>
        <source>Suspend or resume</source>
        <translation>Aussetzen oder fortsetzen</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>Rotieren…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Copy env lines</source>
        <translation>Env-Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy proxy key</source>
        <translation>Proxy-Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Kill</source>
        <translation>Abschalten</translation>
    </message>
    <message>
        <source>Kill all keys…</source>
        <translation>Alle Schlüssel abschalten…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Help and keys</source>
        <translation>Hilfe und Tastenkürzel</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>About RubberAPI</source>
        <translation>Über RubberAPI</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::ModelPicker</name>
    <message>
        <source>$%1 in and $%2 out for a million tokens</source>
        <translation>$%1 Eingabe und $%2 Ausgabe je Million Tokens</translation>
    </message>
    <message>
        <source>Every model with a price, new ones too</source>
        <translation>Jedes Modell mit Preis, auch neue</translation>
    </message>
    <message>
        <source>Only the ticked ones</source>
        <translation>Nur die angekreuzten</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>Modelle suchen</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>A family or pattern</source>
        <translation>Eine Familie oder ein Muster</translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>%n angekreuzt</numerusform>
            <numerusform>%n angekreuzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the price book</source>
        <translation>Nicht im Preisbuch</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::NewPassphrase</name>
    <message>
        <source>Use it anyway</source>
        <translation>Trotzdem verwenden</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden sind nicht gleich.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::NoticeSection</name>
    <message>
        <source>What raises an alert…</source>
        <translation>Was eine Meldung auslöst…</translation>
    </message>
    <message>
        <source>Send a test notification</source>
        <translation>Testbenachrichtigung senden</translation>
    </message>
    <message>
        <source>Sent. If none came, look at your desktop&apos;s settings for notifications.</source>
        <translation>Gesendet. Kam keine an, in den Einstellungen des Desktops für Benachrichtigungen nachsehen.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::Notices</name>
    <message numerus="yes">
        <source>%n key(s) need attention</source>
        <translation>
            <numerusform>%n Schlüssel braucht Aufmerksamkeit</numerusform>
            <numerusform>%n Schlüssel brauchen Aufmerksamkeit</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Alerts to see them.</source>
        <translation>Sie stehen unter Meldungen.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what happened, and more of it</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Jetzt erneut versuchen</translation>
    </message>
    <message>
        <source>Open the provider&apos;s key page</source>
        <translation>Schlüsselseite des Anbieters öffnen</translation>
    </message>
    <message>
        <source>The vault is locked. Unlock it to see more.</source>
        <translation>Der Tresor ist gesperrt. Entsperrt zeigt er mehr.</translation>
    </message>
    <message>
        <source>A test</source>
        <translation>Ein Test</translation>
    </message>
    <message>
        <source>Alerts of RubberAPI look like this.</source>
        <translation>So sehen Meldungen von RubberAPI aus.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::Notifier</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Kill key</source>
        <translation>Schlüssel abschalten</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::OverviewPage</name>
    <message>
        <source>Range</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Kill all keys</source>
        <translation>Alle Schlüssel abschalten</translation>
    </message>
    <message>
        <source>Spent today</source>
        <translation>Heute ausgegeben</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Requests today</source>
        <translation>Anfragen heute</translation>
    </message>
    <message>
        <source>Active keys</source>
        <translation>Aktive Schlüssel</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) without a known price</source>
        <translation>
            <numerusform>%n Anfrage ohne bekannten Preis</numerusform>
            <numerusform>%n Anfragen ohne bekannten Preis</numerusform>
        </translation>
    </message>
    <message>
        <source>No requests yet. Pair a relay to begin: it stands between your agents and the APIs.</source>
        <translation>Noch keine Anfragen. Zuerst ein Relay koppeln: Es steht zwischen den Agenten und den APIs.</translation>
    </message>
    <message>
        <source>Pair a relay…</source>
        <translation>Relay koppeln…</translation>
    </message>
    <message>
        <source>No requests yet. A proxy key is what you give to an app.</source>
        <translation>Noch keine Anfragen. Ein Proxy-Schlüssel ist das, was eine App bekommt.</translation>
    </message>
    <message>
        <source>New proxy key</source>
        <translation>Neuer Proxy-Schlüssel</translation>
    </message>
    <message>
        <source>No requests yet. Copy your two lines and make one call.</source>
        <translation>Noch keine Anfragen. Die zwei Zeilen kopieren und einen Aufruf machen.</translation>
    </message>
    <message>
        <source>Copy env lines</source>
        <translation>Env-Zeilen kopieren</translation>
    </message>
    <message>
        <source>The lines for %1 are on the clipboard. Paste them where your agent runs.</source>
        <translation>Die Zeilen für %1 sind in der Zwischenablage. Dort einfügen, wo der Agent läuft.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::PairForm</name>
    <message>
        <source>what the relay printed</source>
        <translation>was das Relay ausgegeben hat</translation>
    </message>
    <message>
        <source>home-lab</source>
        <translation>home-lab</translation>
    </message>
    <message>
        <source>Relay &amp;address</source>
        <translation>Relay-&amp;Adresse</translation>
    </message>
    <message>
        <source>Pairing &amp;code</source>
        <translation>Kopplungs&amp;code</translation>
    </message>
    <message>
        <source>&amp;Name, as you want to call it</source>
        <translation>&amp;Name, frei gewählt</translation>
    </message>
    <message>
        <source>Another computer commands this relay and must let this one in: there, under Relays, &quot;Computers…&quot;. It must show the same six words:
%1</source>
        <translation>Ein anderer Computer steuert dieses Relay und muss diesen zulassen: dort unter Relays, „Computer …“. Er muss dieselben sechs Wörter zeigen:
%1</translation>
    </message>
    <message>
        <source>They match</source>
        <translation>Sie sind gleich</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Sie weichen ab</translation>
    </message>
    <message>
        <source>The relay that answers says it is:</source>
        <translation>Das Relay, das antwortet, nennt sich:</translation>
    </message>
    <message>
        <source>Compare with the words in the relay&apos;s terminal, beside the pairing code. Nothing is sent before you say that they match.</source>
        <translation>Mit den Wörtern im Terminal des Relays vergleichen, neben dem Kopplungscode. Nichts wird gesendet, bevor bestätigt ist, dass sie gleich sind.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::PassphraseSection</name>
    <message>
        <source>Present passphrase</source>
        <translation>Bisherige Passphrase</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>Neue Passphrase wiederholen</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>Unlock with the system keychain</source>
        <translation>Mit dem System-Schlüsselbund entsperren</translation>
    </message>
    <message>
        <source>The new passphrase and its repetition are not the same.</source>
        <translation>Die neue Passphrase und ihre Wiederholung sind nicht gleich.</translation>
    </message>
    <message>
        <source>Changing it…</source>
        <translation>Wird geändert…</translation>
    </message>
    <message>
        <source>The passphrase is changed. Backups made before still open with the old one.</source>
        <translation>Die Passphrase ist geändert. Frühere Sicherungen öffnen sich noch mit der alten.</translation>
    </message>
    <message>
        <source>No longer unlock with the system keychain</source>
        <translation>Nicht mehr mit dem System-Schlüsselbund entsperren</translation>
    </message>
    <message>
        <source>This system has no keychain that answers.</source>
        <translation>Dieses System hat keinen Schlüsselbund, der antwortet.</translation>
    </message>
    <message>
        <source>Exactly as strong as your login to this computer.</source>
        <translation>Genau so stark wie die Anmeldung an diesem Computer.</translation>
    </message>
    <message>
        <source>Type the present passphrase above first.</source>
        <translation>Zuerst oben die bisherige Passphrase eingeben.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::PhoneKillSection</name>
    <message>
        <source>From a phone</source>
        <translation>Von einem Telefon</translation>
    </message>
    <message>
        <source>No relay is paired, so there is nothing to kill.</source>
        <translation>Kein Relay ist gekoppelt, es gibt also nichts abzuschalten.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::PlanForm</name>
    <message>
        <source>Sheets &amp;needed</source>
        <translation>&amp;Nötige Blätter</translation>
    </message>
    <message>
        <source>Sheets in &amp;all</source>
        <translation>&amp;Alle Blätter</translation>
    </message>
    <message>
        <source>Any %1 of the %2 sheets together open %3. %4 of them say nothing at all; %5 may be lost.</source>
        <translation>Beliebige %1 der %2 Blätter öffnen zusammen %3. %4 davon sagen gar nichts; %5 dürfen verloren gehen.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::PolicyForm</name>
    <message>
        <source>Pinned images</source>
        <translation>Festgelegte Abbilder</translation>
    </message>
    <message>
        <source>Pinned signers</source>
        <translation>Festgelegte Unterzeichner</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Nothing is sealed to %1 unless its machine shows this first, fresh each time.</source>
        <translation>Für %1 wird nichts versiegelt, bevor seine Maschine dies zeigt, jedes Mal neu.</translation>
    </message>
    <message>
        <source>What it must &amp;show</source>
        <translation>Was sie &amp;zeigen muss</translation>
    </message>
    <message>
        <source>Pinned &amp;images</source>
        <translation>Festgelegte &amp;Abbilder</translation>
    </message>
    <message>
        <source>SHA-384 in hex, one a line: SEV-SNP&apos;s measurement or Nitro&apos;s PCR0. The relay must run one of them.</source>
        <translation>SHA-384 hexadezimal, eines je Zeile: Messwert von SEV-SNP oder PCR0 von Nitro. Das Relay muss eines davon ausführen.</translation>
    </message>
    <message>
        <source>Pinned s&amp;igners</source>
        <translation>Festgelegte &amp;Unterzeichner</translation>
    </message>
    <message>
        <source>Nitro&apos;s PCR8, one a line: the certificate that signed the image.</source>
        <translation>PCR8 von Nitro, eines je Zeile: das Zertifikat, das das Abbild signiert hat.</translation>
    </message>
    <message>
        <source>Other conditions (VMPL, VLEK, host data, revocations) are set by: rubberapi relay attest-policy</source>
        <translation>Weitere Bedingungen (VMPL, VLEK, Host-Daten, Sperrlisten) setzt: rubberapi relay attest-policy</translation>
    </message>
    <message>
        <source>Accepted kinds of machine</source>
        <translation>Akzeptierte Arten von Maschinen</translation>
    </message>
    <message>
        <source>AWS Nitro enclave</source>
        <translation>AWS-Nitro-Enklave</translation>
    </message>
    <message>
        <source>AMD %1 (its evidence can be forged: only for tests)</source>
        <translation>AMD %1 (fälschbarer Nachweis: nur für Tests)</translation>
    </message>
    <message>
        <source>AMD %1</source>
        <translation>AMD %1</translation>
    </message>
    <message>
        <source>Least firmware of %1</source>
        <translation>Älteste Firmware von %1</translation>
    </message>
    <message>
        <source>Empty: the levels this version of RubberAPI asks for.</source>
        <translation>Leer: die Stände, die diese RubberAPI-Version verlangt.</translation>
    </message>
    <message>
        <source>This does not read. Write it like the example.</source>
        <translation>Das ist nicht lesbar. Wie im Beispiel schreiben.</translation>
    </message>
    <message>
        <source>Line %1 is not 96 hex digits.</source>
        <translation>Zeile %1 hat nicht 96 Hexadezimalziffern.</translation>
    </message>
    <message>
        <source>Pin an image, or whoever signs it.</source>
        <translation>Ein Abbild festlegen oder wer es signiert.</translation>
    </message>
    <message>
        <source>Accept at least one kind of machine.</source>
        <translation>Mindestens eine Art von Maschine akzeptieren.</translation>
    </message>
    <message>
        <source>What %1 must show</source>
        <translation>Was %1 zeigen muss</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::PriceSection</name>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Look for new prices</source>
        <translation>Neue Preise suchen</translation>
    </message>
    <message>
        <source>Fetches OpenRouter&apos;s public list; nothing of yours goes along.</source>
        <translation>Ruft die öffentliche Liste von OpenRouter ab; nichts Eigenes geht mit.</translation>
    </message>
    <message>
        <source>Compare with a file…</source>
        <translation>Mit einer Datei vergleichen…</translation>
    </message>
    <message>
        <source>Set a price of your own…</source>
        <translation>Eigenen Preis festlegen…</translation>
    </message>
    <message>
        <source>A price book, or a list of models</source>
        <translation>Ein Preisbuch oder eine Liste von Modellen</translation>
    </message>
    <message numerus="yes">
        <source>Price book %1 with %n model(s), the newest price of %2. No update changes a price of your own.</source>
        <translation>
            <numerusform>Preisbuch %1 mit %n Modell, der neueste Preis vom %2. Keine Aktualisierung ändert einen eigenen Preis.</numerusform>
            <numerusform>Preisbuch %1 mit %n Modellen, der neueste Preis vom %2. Keine Aktualisierung ändert einen eigenen Preis.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2: $%3 for a million input tokens, $%4 for output; your own price.</source>
        <translation>%1 bei %2: $%3 Eingabe, $%4 Ausgabe je Million Tokens; eigener Preis.</translation>
    </message>
    <message>
        <source>Let updates change it</source>
        <translation>Durch Aktualisierungen ändern lassen</translation>
    </message>
    <message>
        <source>Let updates change %1</source>
        <translation>%1 durch Aktualisierungen ändern lassen</translation>
    </message>
    <message>
        <source>Sending it to the relays…</source>
        <translation>Wird an die Relays gesendet…</translation>
    </message>
    <message>
        <source>Fetching the list…</source>
        <translation>Liste wird abgerufen…</translation>
    </message>
    <message>
        <source>Reading it…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>In force on %1.</source>
        <translation>In Kraft auf %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Kept for the first relay that is paired.</source>
        <translation>Aufgehoben für das erste Relay, das gekoppelt wird.</translation>
    </message>
    <message>
        <source>Not in force on %1. %2</source>
        <translation>Nicht in Kraft auf %1. %2</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::Program</name>
    <message>
        <source>Close RubberAPI?</source>
        <translation>RubberAPI schließen?</translation>
    </message>
    <message>
        <source>Your desktop shows no tray icons, so closing RubberAPI stops alerts. Your keys keep working. On GNOME the extension AppIndicator shows tray icons.</source>
        <translation>Dieser Desktop zeigt keine Tray-Symbole, daher enden mit RubberAPI auch die Meldungen. Die Schlüssel gelten weiter. Unter GNOME zeigt die Erweiterung AppIndicator Tray-Symbole.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Geöffnet lassen</translation>
    </message>
    <message>
        <source>Open another vault</source>
        <translation>Anderen Tresor öffnen</translation>
    </message>
    <message>
        <source>RubberAPI ended unexpectedly the last time. Your vault and what you had begun to write are kept.</source>
        <translation>RubberAPI wurde das letzte Mal unerwartet beendet. Der Tresor und angefangene Eingaben sind erhalten.</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>Protokollordner öffnen</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::ProofFiles</name>
    <message>
        <source>Prove this row</source>
        <translation>Diese Zeile nachweisen</translation>
    </message>
    <message>
        <source>Proof (*.proof)</source>
        <translation>Nachweis (*.proof)</translation>
    </message>
    <message>
        <source>Verify a file</source>
        <translation>Datei prüfen</translation>
    </message>
    <message>
        <source>Exports and proofs (*.csv *.json *.jsonl *.proof)</source>
        <translation>Exporte und Nachweise (*.csv *.json *.jsonl *.proof)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::RangeChoice</name>
    <message>
        <source>24 hours</source>
        <translation>24 Stunden</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Custom…</source>
        <translation>Benutzerdefiniert…</translation>
    </message>
    <message>
        <source>Time range</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To (UTC days, both included)</source>
        <translation>Bis (UTC-Tage, beide eingeschlossen)</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Diese Tage zeigen</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::RecentRequests</name>
    <message>
        <source>Cost is looked up</source>
        <translation>Kosten werden ermittelt</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Proxy key</source>
        <translation>Proxy-Schlüssel</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Tokens in / out</source>
        <translation>Tokens ein / aus</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::RecoverCard</name>
    <message>
        <source>Recover with shares</source>
        <translation>Mit Anteilen wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation>&amp;Neue Passphrase</translation>
    </message>
    <message>
        <source>New passphrase &amp;again</source>
        <translation>Neue Passphrase &amp;wiederholen</translation>
    </message>
    <message>
        <source>Set it and unlock</source>
        <translation>Setzen und entsperren</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Looking at the vault…</source>
        <translation>Tresor wird angesehen…</translation>
    </message>
    <message>
        <source>No recovery shares were made for this vault, and nobody can reset its passphrase. Your relays go on working, and you can still kill their keys.</source>
        <translation>Für diesen Tresor wurden keine Wiederherstellungsanteile erzeugt, und niemand kann seine Passphrase zurücksetzen. Die Relays arbeiten weiter, und ihre Schlüssel lassen sich noch abschalten.</translation>
    </message>
    <message>
        <source>The vault is opened by any %1. Each sheet says to which set it belongs.</source>
        <translation>Den Tresor öffnen beliebige %1. Auf jedem Blatt steht, zu welchem Satz es gehört.</translation>
    </message>
    <message>
        <source>Trying them…</source>
        <translation>Werden probiert…</translation>
    </message>
    <message>
        <source>These shares open the vault. Give it a new passphrase; the old one is forgotten. Backups made before still open with theirs.</source>
        <translation>Diese Anteile öffnen den Tresor. Nun eine neue Passphrase geben; die alte gilt nicht mehr. Frühere Sicherungen öffnen sich weiter mit ihrer.</translation>
    </message>
    <message>
        <source>Setting the passphrase…</source>
        <translation>Passphrase wird gesetzt…</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::RecoverySection</name>
    <message>
        <source>Check shares…</source>
        <translation>Anteile prüfen…</translation>
    </message>
    <message>
        <source>Remove them…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Remove them: a lost passphrase is final</source>
        <translation>Entfernen: Eine verlorene Passphrase ist endgültig</translation>
    </message>
    <message>
        <source>Recovery shares are sheets of paper for several people or places. Enough of them give the vault a new passphrase when the old one is lost; fewer say nothing.</source>
        <translation>Wiederherstellungsanteile sind Blätter für mehrere Personen oder Orte. Genug davon geben dem Tresor eine neue Passphrase, wenn die alte verloren ist; weniger sagen nichts.</translation>
    </message>
    <message>
        <source>In force: %1.</source>
        <translation>In Kraft: %1.</translation>
    </message>
    <message>
        <source>None. A lost passphrase is final.</source>
        <translation>Keine. Eine verlorene Passphrase ist endgültig.</translation>
    </message>
    <message>
        <source>New ones are being made and are not in force yet.</source>
        <translation>Neue werden gerade erzeugt und sind noch nicht in Kraft.</translation>
    </message>
    <message>
        <source>Make new ones…</source>
        <translation>Neue erzeugen…</translation>
    </message>
    <message>
        <source>Make recovery shares…</source>
        <translation>Wiederherstellungsanteile erzeugen…</translation>
    </message>
    <message>
        <source>The shares are void. They still open copies of the vault that were made before.</source>
        <translation>Die Anteile sind ungültig. Frühere Kopien des Tresors öffnen sie noch.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::RelayCard</name>
    <message>
        <source>Test</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Unseal</source>
        <translation>Entsiegeln</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Versiegeln</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Unpair…</source>
        <translation>Entkoppeln…</translation>
    </message>
    <message>
        <source>Unsealed.</source>
        <translation>Entsiegelt.</translation>
    </message>
    <message>
        <source>Sealed. Its keys are refused until you unseal it.</source>
        <translation>Versiegelt. Seine Schlüssel werden bis zum Entsiegeln abgelehnt.</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation>Attestierung</translation>
    </message>
    <message>
        <source>Computers…</source>
        <translation>Computer …</translation>
    </message>
    <message>
        <source>I put the backup there: unseal it</source>
        <translation>Die Sicherung ist von mir: entsiegeln</translation>
    </message>
    <message>
        <source>Unsealed. Rows are lost: look at what is alive on it.</source>
        <translation>Entsiegelt. Zeilen sind verloren: ansehen, was dort lebt.</translation>
    </message>
    <message>
        <source>Push all</source>
        <translation>Alle übertragen</translation>
    </message>
    <message>
        <source>Needs update</source>
        <translation>Update nötig</translation>
    </message>
    <message numerus="yes">
        <source>Its last %n answer(s) took %1 to %2 ms</source>
        <translation>
            <numerusform>Seine letzte %n Antwort dauerte %1 bis %2 ms</numerusform>
            <numerusform>Seine letzten %n Antworten dauerten %1 bis %2 ms</numerusform>
        </translation>
    </message>
    <message>
        <source>Pushing…</source>
        <translation>Wird übertragen…</translation>
    </message>
    <message>
        <source>Pushing %1 of %2…</source>
        <translation>Wird übertragen, %1 von %2…</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::RelaySharesView</name>
    <message>
        <source>Sealed, and nobody has shares of it yet: make some, which opens it.</source>
        <translation>Versiegelt, und noch hat niemand Anteile: welche erzeugen, das öffnet es.</translation>
    </message>
    <message>
        <source>Nobody has shares of it yet: make some before it restarts, or nothing opens it.</source>
        <translation>Noch hat niemand Anteile davon: vor einem Neustart welche erzeugen, sonst öffnet es nichts.</translation>
    </message>
    <message>
        <source>After a restart it is opened by any %1.</source>
        <translation>Nach einem Neustart öffnen es beliebige %1.</translation>
    </message>
    <message>
        <source>Sealed. It is opened by any %1.</source>
        <translation>Versiegelt. Es wird von beliebigen %1 geöffnet.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Give a share…</source>
        <translation>Anteil geben…</translation>
    </message>
    <message>
        <source>It is opened by shares of several people.</source>
        <translation>Es wird mit Anteilen mehrerer Personen geöffnet.</translation>
    </message>
    <message>
        <source>Make new shares…</source>
        <translation>Neue Anteile erzeugen…</translation>
    </message>
    <message>
        <source>Make shares…</source>
        <translation>Anteile erzeugen…</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::RelayStep</name>
    <message>
        <source>Pair a relay</source>
        <translation>Ein Relay koppeln</translation>
    </message>
    <message>
        <source>The relay is a small server of yours that agents talk to. Run this there; it prints an address and a code that works once:</source>
        <translation>Das Relay ist ein kleiner eigener Server, mit dem die Agenten sprechen. Dort ausführen; es gibt eine Adresse und einen einmaligen Code aus:</translation>
    </message>
    <message>
        <source>The relay sees a sealed key only; where it is sealed, only you can unseal it.</source>
        <translation>Das Relay sieht nur einen versiegelten Schlüssel; wo es versiegelt ist, kann nur dieser Tresor es entsiegeln.</translation>
    </message>
    <message>
        <source>Paired with %1.</source>
        <translation>Mit %1 gekoppelt.</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Koppeln</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>I have no relay yet</source>
        <translation>Ich habe noch kein Relay</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::RelayTestView</name>
    <message>
        <source>It is sealed: agents are refused until somebody unseals it.</source>
        <translation>Es ist versiegelt: Agenten werden abgelehnt, bis jemand es entsiegelt.</translation>
    </message>
    <message>
        <source>Its name has an address</source>
        <translation>Sein Name hat eine Adresse</translation>
    </message>
    <message>
        <source>Who answers is the relay you paired</source>
        <translation>Es antwortet das gekoppelte Relay</translation>
    </message>
    <message>
        <source>It knows this computer</source>
        <translation>Es kennt diesen Computer</translation>
    </message>
    <message>
        <source>The clocks agree</source>
        <translation>Die Uhren stimmen überein</translation>
    </message>
    <message>
        <source>It answered in %1 ms</source>
        <translation>Es hat in %1 ms geantwortet</translation>
    </message>
    <message>
        <source>It answers</source>
        <translation>Es antwortet</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::RelaysPage</name>
    <message>
        <source>Relays</source>
        <translation>Relays</translation>
    </message>
    <message>
        <source>Pair a relay…</source>
        <translation>Relay koppeln…</translation>
    </message>
    <message>
        <source>A link wants to pair this computer with the relay below. Go on only if you made that code yourself.</source>
        <translation>Ein Link will diesen Computer mit dem Relay unten koppeln. Nur fortfahren, wenn der Code selbst erzeugt wurde.</translation>
    </message>
    <message>
        <source>The code is what &quot;rubberapi-relay pair&quot; printed on the relay&apos;s terminal. It works once.</source>
        <translation>Der Code ist, was „rubberapi-relay pair“ im Terminal des Relays ausgegeben hat. Er gilt einmal.</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Koppeln</translation>
    </message>
    <message>
        <source>Pairing…</source>
        <translation>Wird gekoppelt…</translation>
    </message>
    <message>
        <source>Paired with %1.</source>
        <translation>Mit %1 gekoppelt.</translation>
    </message>
    <message>
        <source>Pair a relay</source>
        <translation>Ein Relay koppeln</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>The name is yours alone; agents never see it.</source>
        <translation>Der Name gilt nur hier; Agenten sehen ihn nie.</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>No keys are on it. Type its name to forget it.</source>
        <translation>Keine Schlüssel sind darauf. Zum Vergessen seinen Namen eintippen.</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) go on working there and nobody manages them any more: kill them first if they must not. Type the relay&apos;s name to go on.</source>
        <translation>
            <numerusform>%n Schlüssel gilt dort weiter und niemand verwaltet ihn mehr: vorher abschalten, wenn das nicht sein darf. Zum Fortfahren den Namen des Relays eintippen.</numerusform>
            <numerusform>%n Schlüssel gelten dort weiter und niemand verwaltet sie mehr: vorher abschalten, wenn das nicht sein darf. Zum Fortfahren den Namen des Relays eintippen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unpair %1</source>
        <translation>%1 entkoppeln</translation>
    </message>
    <message>
        <source>Name of the relay</source>
        <translation>Name des Relays</translation>
    </message>
    <message>
        <source>Unpair</source>
        <translation>Entkoppeln</translation>
    </message>
    <message>
        <source>That is not its name. Nothing was done.</source>
        <translation>So heißt es nicht. Nichts wurde getan.</translation>
    </message>
    <message>
        <source>%1 is forgotten here. It did not answer, so it still has this computer on its list.</source>
        <translation>%1 ist hier vergessen. Es hat nicht geantwortet und führt diesen Computer daher noch.</translation>
    </message>
    <message>
        <source>%1 is unpaired.</source>
        <translation>%1 ist entkoppelt.</translation>
    </message>
    <message>
        <source>Pair %1 again</source>
        <translation>%1 erneut koppeln</translation>
    </message>
    <message>
        <source>Only if you reinstalled it yourself. Its terminal prints a fresh code: rubberapi-relay pair. Your keys are pushed to it again.</source>
        <translation>Nur nach eigener Neuinstallation. Das Terminal gibt einen neuen Code aus: rubberapi-relay pair. Die Schlüssel werden wieder dorthin übertragen.</translation>
    </message>
    <message>
        <source>Pairing code</source>
        <translation>Kopplungscode</translation>
    </message>
    <message>
        <source>Pair and push keys</source>
        <translation>Koppeln und Schlüssel übertragen</translation>
    </message>
    <message numerus="yes">
        <source>%1 is paired again; %n key(s) pushed.</source>
        <translation>
            <numerusform>%1 ist wieder gekoppelt; %n Schlüssel übertragen.</numerusform>
            <numerusform>%1 ist wieder gekoppelt; %n Schlüssel übertragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Computers of %1</source>
        <translation>Computer von %1</translation>
    </message>
    <message>
        <source>No relay yet. A relay is the small server of yours that your agents talk to.</source>
        <translation>Noch kein Relay. Ein Relay ist der kleine eigene Server, mit dem die Agenten sprechen.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::RequestDetails</name>
    <message>
        <source>Not in the price book</source>
        <translation>Nicht im Preisbuch</translation>
    </message>
    <message>
        <source>$%1 in, $%2 out a million tokens</source>
        <translation>$%1 Eingabe, $%2 Ausgabe je Million Tokens</translation>
    </message>
    <message>
        <source>Policy now</source>
        <translation>Regeln jetzt</translation>
    </message>
    <message>
        <source>No prompts or answers are ever stored.</source>
        <translation>Prompts und Antworten werden nie gespeichert.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Served as</source>
        <translation>Bedient als</translation>
    </message>
    <message>
        <source>stream</source>
        <translation>Stream</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Input tokens</source>
        <translation>Eingabe-Tokens</translation>
    </message>
    <message>
        <source>Cache read</source>
        <translation>Cache gelesen</translation>
    </message>
    <message>
        <source>Cache written</source>
        <translation>Cache geschrieben</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>Ausgabe-Tokens</translation>
    </message>
    <message>
        <source>of it reasoning</source>
        <translation>davon Reasoning</translation>
    </message>
    <message>
        <source>Audio tokens in</source>
        <translation>Audio-Tokens ein</translation>
    </message>
    <message>
        <source>Audio tokens out</source>
        <translation>Audio-Tokens aus</translation>
    </message>
    <message>
        <source>Image tokens in</source>
        <translation>Bild-Tokens ein</translation>
    </message>
    <message>
        <source>Image tokens out</source>
        <translation>Bild-Tokens aus</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Audio seconds</source>
        <translation>Audio-Sekunden</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Tool calls</source>
        <translation>Werkzeugaufrufe</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Zurückgelegt</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Abgerechnet</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Price of</source>
        <translation>Preis vom</translation>
    </message>
    <message>
        <source>Price book</source>
        <translation>Preisbuch</translation>
    </message>
    <message>
        <source>%1; %2 is in force now</source>
        <translation>%1; jetzt gilt %2</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Zuerst</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>From the request to the last byte. Relays keep no time of the first token.</source>
        <translation>Von der Anfrage bis zum letzten Byte. Relays halten die Zeit des ersten Tokens nicht fest.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relay</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>Upstream id</source>
        <translation>Upstream-ID</translation>
    </message>
    <message>
        <source>Journal row</source>
        <translation>Journalzeile</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Same key</source>
        <translation>Derselbe Schlüssel</translation>
    </message>
    <message>
        <source>Same model</source>
        <translation>Dasselbe Modell</translation>
    </message>
    <message>
        <source>Same address</source>
        <translation>Dieselbe Adresse</translation>
    </message>
    <message>
        <source>Allow this model…</source>
        <translation>Dieses Modell erlauben…</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
    <message>
        <source>Kill this key</source>
        <translation>Diesen Schlüssel abschalten</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>%1 am Tag</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 insgesamt</translation>
    </message>
    <message>
        <source>%1 a request</source>
        <translation>%1 je Anfrage</translation>
    </message>
    <message>
        <source>every priced model</source>
        <translation>jedes Modell mit Preis</translation>
    </message>
    <message>
        <source>Prove this row…</source>
        <translation>Diese Zeile nachweisen…</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::RequestHistogram</name>
    <message>
        <source>Requests over time</source>
        <translation>Anfragen im Zeitverlauf</translation>
    </message>
    <message>
        <source>Drag over the bars to choose a time. Esc takes it back.</source>
        <translation>Über die Balken ziehen, um einen Zeitraum zu wählen. Esc nimmt ihn zurück.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::RequestWords</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Proxy key</source>
        <translation>Proxy-Schlüssel</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Tokens in / out</source>
        <translation>Tokens ein / aus</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Anfrage-ID</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::RequestsView</name>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Requests could not be read.</source>
        <translation>Die Anfragen ließen sich nicht lesen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>Nichts passt zum Filter.</translation>
    </message>
    <message>
        <source>Nothing matches &apos;%1&apos;.</source>
        <translation>Nichts passt zu „%1“.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>No requests in this time.</source>
        <translation>Keine Anfragen in dieser Zeit.</translation>
    </message>
    <message>
        <source>%1 requests, %2 rejected, %3 errors, %4</source>
        <translation>%1 Anfragen, %2 abgelehnt, %3 Fehler, %4</translation>
    </message>
    <message>
        <source>Older than %1 days was removed.</source>
        <translation>Was älter als %1 Tage war, wurde entfernt.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::RulesView</name>
    <message>
        <source>Notify</source>
        <translation>Benachrichtigen</translation>
    </message>
    <message>
        <source>Notify: %1</source>
        <translation>Benachrichtigen: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 to %2; as shipped: %3</source>
        <translation>%1 bis %2; ab Werk: %3</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::SecretField</name>
    <message>
        <source>Caps Lock is on</source>
        <translation>Feststelltaste ist an</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>%1 verbergen</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::SessionWatch</name>
    <message>
        <source>Locks the vault first</source>
        <translation>Sperrt zuerst den Tresor</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen suchen</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Bereiche der Einstellungen</translation>
    </message>
    <message>
        <source>As it was: %1.</source>
        <translation>Wie zuvor: %1.</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>Geändert: %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::SetupCard</name>
    <message>
        <source>Finish the setup</source>
        <translation>Einrichtung abschließen</translation>
    </message>
    <message>
        <source>Put this away</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 erledigt</translation>
    </message>
    <message>
        <source>Create a vault</source>
        <translation>Tresor anlegen</translation>
    </message>
    <message>
        <source>Pair a relay</source>
        <translation>Ein Relay koppeln</translation>
    </message>
    <message>
        <source>Pair…</source>
        <translation>Koppeln…</translation>
    </message>
    <message>
        <source>Add an upstream key</source>
        <translation>Einen Upstream-Schlüssel hinzufügen</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Make a proxy key</source>
        <translation>Einen Proxy-Schlüssel anlegen</translation>
    </message>
    <message>
        <source>Make…</source>
        <translation>Anlegen…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nicht erledigt</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::ShareCollect</name>
    <message>
        <source>Share %1</source>
        <translation>Anteil %1</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::ShareField</name>
    <message>
        <source>Word %1 of %2</source>
        <translation>Wort %1 von %2</translation>
    </message>
    <message>
        <source>typed; type again to change it</source>
        <translation>eingegeben; zum Ändern neu tippen</translation>
    </message>
    <message>
        <source>four letters are enough</source>
        <translation>vier Buchstaben genügen</translation>
    </message>
    <message>
        <source>%1 of %2 words are typed</source>
        <translation>%1 von %2 Wörtern sind eingegeben</translation>
    </message>
    <message>
        <source>Word %1 is not in the list of words.</source>
        <translation>Wort %1 steht nicht in der Wortliste.</translation>
    </message>
    <message>
        <source>Word %1 is not in the list of words. Is it %2?</source>
        <translation>Wort %1 steht nicht in der Wortliste. Ist es %2?</translation>
    </message>
    <message>
        <source>No word of the list begins so.</source>
        <translation>Kein Wort der Liste beginnt so.</translation>
    </message>
    <message>
        <source>%1: the space bar takes it</source>
        <translation>%1: die Leertaste übernimmt es</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::ShareForm</name>
    <message>
        <source>Type the words as the sheet numbers them. The up and down keys go to another word; a whole share can be pasted.</source>
        <translation>Die Wörter in der Reihenfolge des Blattes eingeben. Die Tasten auf und ab gehen zu einem anderen Wort; ein ganzer Anteil lässt sich einfügen.</translation>
    </message>
    <message>
        <source>Word %1 is probably the wrong one.</source>
        <translation>Wort %1 ist wahrscheinlich das falsche.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::SharePanel</name>
    <message>
        <source>0 %</source>
        <translation>0 %</translation>
    </message>
    <message>
        <source>&lt; 1 %</source>
        <translation>&lt; 1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::Sheet</name>
    <message>
        <source>Close the form</source>
        <translation>Formular schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::Shell</name>
    <message>
        <source>Waiting for the first answer…</source>
        <translation>Wartet auf die erste Antwort…</translation>
    </message>
    <message>
        <source>No relay is paired yet</source>
        <translation>Noch kein Relay gekoppelt</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Offline, last data %1</source>
        <translation>Offline, letzte Daten %1</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a relay and how it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2 ms</source>
        <translation>%1, %2 ms</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>In Arbeit…</translation>
    </message>
    <message>
        <source>Restoring, %1 of %2</source>
        <translation>Wird wiederhergestellt, %1 von %2</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::ShownSecret</name>
    <message>
        <source>The secret</source>
        <translation>Das Geheimnis</translation>
    </message>
    <message>
        <source>Hidden again in %1 s. This was noted in the audit trail.</source>
        <translation>Wird in %1 s wieder verborgen. Das wurde im Audit-Protokoll vermerkt.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::Sidebar</name>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Kill all keys…</source>
        <translation>Alle Schlüssel abschalten…</translation>
    </message>
    <message>
        <source>Lock the vault (Ctrl+L)</source>
        <translation>Tresor sperren (Strg+L)</translation>
    </message>
    <message>
        <source>Relays: %1</source>
        <translation>Relays: %1</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::SpendBar</name>
    <message>
        <source>%1 percent used</source>
        <translation>%1 Prozent verbraucht</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::SpendView</name>
    <message>
        <source>Spend per day by model (UTC)</source>
        <translation>Ausgaben je Tag nach Modell (UTC)</translation>
    </message>
    <message>
        <source>Spend per hour by model (UTC)</source>
        <translation>Ausgaben je Stunde nach Modell (UTC)</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Share by model</source>
        <translation>Anteil nach Modell</translation>
    </message>
    <message>
        <source>Spend by model</source>
        <translation>Ausgaben nach Modell</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::StatusLine</name>
    <message>
        <source>Clear now</source>
        <translation>Jetzt leeren</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Clear the clipboard now</source>
        <translation>Zwischenablage jetzt leeren</translation>
    </message>
    <message>
        <source>Clipboard is cleared in %1 s</source>
        <translation>Zwischenablage wird in %1 s geleert</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::StrengthBar</name>
    <message>
        <source>Weak</source>
        <translation>Schwach</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Mäßig</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Stark</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>centuries</source>
        <translation>Jahrhunderte</translation>
    </message>
    <message>
        <source>%1. Guessing it takes %2 on a thousand computers.</source>
        <translation>%1. Erraten dauert auf tausend Rechnern: %2.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::SuspicionPanel</name>
    <message>
        <source>Accepted as normal, it becomes the key&apos;s habit: the rule speaks again when it is far above that.</source>
        <translation>Als normal akzeptiert, ist es für diesen Schlüssel künftig üblich: Die Regel meldet sich wieder, wenn es weit darüber liegt.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beweise</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Looking for the evidence…</source>
        <translation>Beweise werden gesucht…</translation>
    </message>
    <message>
        <source>What it saw was not fetched yet; Activity gets it from the relay.</source>
        <translation>Was sie gesehen hat, ist noch nicht geholt; „Aktivität“ holt es vom Relay.</translation>
    </message>
    <message>
        <source>Seen %1: %2.</source>
        <translation>Gesehen %1: %2.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::TerminalsSection</name>
    <message>
        <source>While RubberAPI is open, the command line uses the vault that is open here. A terminal is asked about first; status, list and kill are always allowed. Without the window: rubberapi unlock</source>
        <translation>Solange RubberAPI offen ist, benutzt die Befehlszeile den hier geöffneten Tresor. Zu einem Terminal wird vorher gefragt; status, list und kill sind immer erlaubt. Ohne Fenster: rubberapi unlock</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Entziehen</translation>
    </message>
    <message>
        <source>Revoke %1</source>
        <translation>%1 die Erlaubnis entziehen</translation>
    </message>
    <message>
        <source>%1, for another %2</source>
        <translation>%1, noch %2</translation>
    </message>
    <message>
        <source>No terminal is allowed at the moment.</source>
        <translation>Zurzeit ist kein Terminal erlaubt.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::ToolSection</name>
    <message>
        <source>Where is the command line tool?</source>
        <translation>Wo ist das Befehlszeilenprogramm?</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>The command is copied.</source>
        <translation>Der Befehl ist kopiert.</translation>
    </message>
    <message>
        <source>Every terminal finds it: %1. Begin with: %2</source>
        <translation>Jedes Terminal findet es: %1. Beginnen mit: %2</translation>
    </message>
    <message>
        <source>It is neither on your PATH nor beside this program: install the package with the command line tool.</source>
        <translation>Es liegt weder im PATH noch neben diesem Programm: das Paket mit dem Befehlszeilenprogramm installieren.</translation>
    </message>
    <message>
        <source>It is %1. Add its folder to your PATH.</source>
        <translation>Es liegt unter %1. Seinen Ordner in den PATH aufnehmen.</translation>
    </message>
    <message>
        <source>It is %1, where terminals do not look. This puts it there: %2</source>
        <translation>Es liegt unter %1, wo Terminals nicht suchen. Dieser Befehl legt es dorthin, wo sie suchen: %2</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::TransferSection</name>
    <message>
        <source>Import upstream keys…</source>
        <translation>Upstream-Schlüssel importieren…</translation>
    </message>
    <message>
        <source>Export requests or the audit trail…</source>
        <translation>Anfragen oder Audit-Protokoll exportieren…</translation>
    </message>
    <message>
        <source>Export the list of proxy keys…</source>
        <translation>Liste der Proxy-Schlüssel exportieren…</translation>
    </message>
    <message>
        <source>What is exported are the rows of the page as it is filtered there. No export holds a key.</source>
        <translation>Exportiert werden die Zeilen der Seite, wie sie dort gefiltert ist. Kein Export enthält einen Schlüssel.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::TrayLink</name>
    <message>
        <source>Suspended: %1.</source>
        <translation>Ausgesetzt: %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Resumed: %1.</source>
        <translation>Fortgesetzt: %1.</translation>
    </message>
    <message>
        <source>The lines of %1 are copied.</source>
        <translation>Die Zeilen von %1 sind kopiert.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::UnlockPage</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Use system keychain</source>
        <translation>System-Schlüsselbund benutzen</translation>
    </message>
    <message>
        <source>Restore from backup…</source>
        <translation>Aus Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <source>Open another vault…</source>
        <translation>Anderen Tresor öffnen…</translation>
    </message>
    <message>
        <source>Kill all keys</source>
        <translation>Alle Schlüssel abschalten</translation>
    </message>
    <message>
        <source>Unlock RubberAPI</source>
        <translation>RubberAPI entsperren</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>Wird entsperrt</translation>
    </message>
    <message>
        <source>Works while locked</source>
        <translation>Geht auch gesperrt</translation>
    </message>
    <message>
        <source>%1, locked by you</source>
        <translation>%1, selbst gesperrt</translation>
    </message>
    <message>
        <source>%1, locked because RubberAPI was not used</source>
        <translation>%1, gesperrt, weil RubberAPI nicht benutzt wurde</translation>
    </message>
    <message>
        <source>%1, locked because the computer was not used</source>
        <translation>%1, gesperrt, weil der Computer nicht benutzt wurde</translation>
    </message>
    <message>
        <source>%1, locked because the session locked</source>
        <translation>%1, gesperrt, weil die Sitzung gesperrt wurde</translation>
    </message>
    <message>
        <source>%1, locked because the computer went to sleep</source>
        <translation>%1, gesperrt, weil der Computer in Ruhe ging</translation>
    </message>
    <message>
        <source>%1, locked because the window was minimised</source>
        <translation>%1, gesperrt, weil das Fenster minimiert wurde</translation>
    </message>
    <message>
        <source>%1, locked from a terminal</source>
        <translation>%1, von einem Terminal gesperrt</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Wird entsperrt…</translation>
    </message>
    <message>
        <source>Wrong passphrase. Try again in %1:%2.</source>
        <translation>Falsche Passphrase. Nächster Versuch in %1:%2.</translation>
    </message>
    <message>
        <source>Wrong passphrase.</source>
        <translation>Falsche Passphrase.</translation>
    </message>
    <message numerus="yes">
        <source>Wrong passphrase. %n tries left before a pause.</source>
        <translation>
            <numerusform>Falsche Passphrase. Noch %n Versuch bis zur Wartezeit.</numerusform>
            <numerusform>Falsche Passphrase. Noch %n Versuche bis zur Wartezeit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forgot the passphrase? Recover with shares…</source>
        <translation>Passphrase vergessen? Mit Anteilen wiederherstellen…</translation>
    </message>
    <message>
        <source>Make a new vault…</source>
        <translation>Neuen Tresor anlegen…</translation>
    </message>
    <message numerus="yes">
        <source>%1, locked after %n minute(s) without use of RubberAPI</source>
        <translation>
            <numerusform>%1, gesperrt nach %n Minute ohne Benutzung von RubberAPI</numerusform>
            <numerusform>%1, gesperrt nach %n Minuten ohne Benutzung von RubberAPI</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, locked after %n minute(s) without use of the computer</source>
        <translation>
            <numerusform>%1, gesperrt nach %n Minute ohne Benutzung des Computers</numerusform>
            <numerusform>%1, gesperrt nach %n Minuten ohne Benutzung des Computers</numerusform>
        </translation>
    </message>
    <message>
        <source>Show that window</source>
        <translation>Das Fenster zeigen</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Nur lesend öffnen</translation>
    </message>
    <message>
        <source>Open in another RubberAPI.</source>
        <translation>In einem anderen RubberAPI offen.</translation>
    </message>
    <message>
        <source>Open in another RubberAPI (this computer, since %1).</source>
        <translation>In einem anderen RubberAPI offen (dieser Computer, seit %1).</translation>
    </message>
    <message>
        <source>Open in another RubberAPI (%1, since %2).</source>
        <translation>In einem anderen RubberAPI offen (%1, seit %2).</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::UpstreamArchive</name>
    <message>
        <source>Nothing uses an archived upstream key. Deleting one takes its secret out of the vault; what was spent with it stays in the audit. It still works at its provider until you revoke it there.</source>
        <translation>Nichts benutzt einen archivierten Upstream-Schlüssel. Löschen nimmt sein Geheimnis aus dem Tresor; was damit ausgegeben wurde, bleibt im Audit. Beim Anbieter gilt er weiter, bis er dort widerrufen wird.</translation>
    </message>
    <message>
        <source>The archive is empty.</source>
        <translation>Das Archiv ist leer.</translation>
    </message>
    <message>
        <source>%1: %2, %3, archived %4</source>
        <comment>label, provider, hint, when</comment>
        <translation>%1: %2, %3, archiviert %4</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::UpstreamDetails</name>
    <message>
        <source>New secret</source>
        <translation>Neues Geheimnis</translation>
    </message>
    <message>
        <source>Passphrase of the vault</source>
        <translation>Passphrase des Tresors</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Rotate: paste the new secret</source>
        <translation>Rotieren: das neue Geheimnis einfügen</translation>
    </message>
    <message>
        <source>Rotate and push</source>
        <translation>Rotieren und übertragen</translation>
    </message>
    <message>
        <source>Keys pushed</source>
        <translation>Übertragene Schlüssel</translation>
    </message>
    <message>
        <source>Reveal: give the vault&apos;s passphrase again</source>
        <translation>Zeigen: die Passphrase des Tresors noch einmal eingeben</translation>
    </message>
    <message>
        <source>Reveal for %1 s</source>
        <translation>%1 s lang zeigen</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 in 30 days</source>
        <translation>%1 in 30 Tagen</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>Hinzugefügt %1</translation>
    </message>
    <message>
        <source>No proxy key uses it.</source>
        <translation>Kein Proxy-Schlüssel benutzt ihn.</translation>
    </message>
    <message>
        <source>Used by %1</source>
        <translation>Benutzt von %1</translation>
    </message>
    <message>
        <source>Still with the old secret: %1. Rotate again to push them.</source>
        <translation>Noch mit dem alten Geheimnis: %1. Zum Übertragen erneut rotieren.</translation>
    </message>
    <message>
        <source>Asking the provider…</source>
        <translation>Der Anbieter wird gefragt…</translation>
    </message>
    <message numerus="yes">
        <source>Rotated. %n proxy key(s) pushed; agents need no change.</source>
        <translation>
            <numerusform>Rotiert. %n Proxy-Schlüssel übertragen; an den Agenten ändert sich nichts.</numerusform>
            <numerusform>Rotiert. %n Proxy-Schlüssel übertragen; an den Agenten ändert sich nichts.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 pushed. %3: %4</source>
        <translation>%1 von %2 übertragen. %3: %4</translation>
    </message>
    <message>
        <source>Open the provider&apos;s key page</source>
        <translation>Schlüsselseite des Anbieters öffnen</translation>
    </message>
    <message>
        <source>No browser could be started. Open %1 yourself.</source>
        <translation>Es ließ sich kein Browser starten. Bitte %1 selbst öffnen.</translation>
    </message>
    <message>
        <source>The provider could not be reached. What it said last still stands: %1.</source>
        <translation>Der Anbieter war nicht zu erreichen. Was er zuletzt sagte, gilt weiter: %1.</translation>
    </message>
    <message>
        <source>The provider could not be reached. This key was never tested.</source>
        <translation>Der Anbieter war nicht zu erreichen. Dieser Schlüssel wurde noch nie geprüft.</translation>
    </message>
    <message numerus="yes">
        <source>Used by %n proxy key(s). Move them first.</source>
        <translation>
            <numerusform>Benutzt von %n Proxy-Schlüssel. Diesen zuerst umstellen.</numerusform>
            <numerusform>Benutzt von %n Proxy-Schlüsseln. Diese zuerst umstellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make new ones for another upstream key, then archive these:</source>
        <translation>Für einen anderen Upstream-Schlüssel neue anlegen, dann diese archivieren:</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::UpstreamForm</name>
    <message>
        <source>OpenAI or compatible</source>
        <translation>OpenAI oder kompatibel</translation>
    </message>
    <message>
        <source>Any HTTP API</source>
        <translation>Beliebige HTTP-API</translation>
    </message>
    <message>
        <source>Upstream key</source>
        <translation>Upstream-Schlüssel</translation>
    </message>
    <message>
        <source>Test key</source>
        <translation>Schlüssel prüfen</translation>
    </message>
    <message>
        <source>The provider is asked for its model list. No paid request is made.</source>
        <translation>Der Anbieter wird nach seiner Modellliste gefragt. Es entstehen keine Kosten.</translation>
    </message>
    <message>
        <source>made from the provider&apos;s name</source>
        <translation>aus dem Namen des Anbieters gebildet</translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation>&amp;Basis-URL</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>&amp;Anbieter</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Bezeichnung</translation>
    </message>
    <message>
        <source>Upstream &amp;key</source>
        <translation>Upstream-&amp;Schlüssel</translation>
    </message>
    <message>
        <source>This looks like a key of %1. Switch?</source>
        <translation>Das sieht nach einem Schlüssel von %1 aus. Wechseln?</translation>
    </message>
    <message>
        <source>Asking the provider…</source>
        <translation>Der Anbieter wird gefragt…</translation>
    </message>
    <message>
        <source>Works. %1 models.</source>
        <translation>Funktioniert. %1 Modelle.</translation>
    </message>
    <message>
        <source>Works.</source>
        <translation>Funktioniert.</translation>
    </message>
    <message>
        <source>Works, but may not list models.</source>
        <translation>Funktioniert, darf aber keine Modelle auflisten.</translation>
    </message>
    <message>
        <source>The provider refused this key.</source>
        <translation>Der Anbieter hat diesen Schlüssel abgelehnt.</translation>
    </message>
    <message>
        <source>The provider could not be reached: %1. The key can be kept untested.</source>
        <translation>Der Anbieter war nicht erreichbar: %1. Der Schlüssel lässt sich ungeprüft behalten.</translation>
    </message>
    <message>
        <source>This kind of key cannot be tested without using it.</source>
        <translation>Diese Art Schlüssel lässt sich nicht prüfen, ohne sie zu benutzen.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::UpstreamPage</name>
    <message>
        <source>Upstream keys</source>
        <translation>Upstream-Schlüssel</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Add upstream key</source>
        <translation>Upstream-Schlüssel hinzufügen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search upstream keys</source>
        <translation>Upstream-Schlüssel suchen</translation>
    </message>
    <message>
        <source>No upstream keys. Add one or import a .env file.</source>
        <translation>Keine Upstream-Schlüssel. Einen hinzufügen oder eine .env-Datei importieren.</translation>
    </message>
    <message>
        <source>Nothing matches &quot;%1&quot;.</source>
        <translation>Nichts passt zu „%1“.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Put it into the vault</source>
        <translation>In den Tresor legen</translation>
    </message>
    <message>
        <source>%1 is in the vault.</source>
        <translation>%1 ist im Tresor.</translation>
    </message>
    <message numerus="yes">
        <source>%n upstream key(s) imported.</source>
        <translation>
            <numerusform>%n Upstream-Schlüssel importiert.</numerusform>
            <numerusform>%n Upstream-Schlüssel importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import upstream keys</source>
        <translation>Upstream-Schlüssel importieren</translation>
    </message>
    <message>
        <source>Copied as text, without secrets.</source>
        <translation>Als Text kopiert, ohne Geheimnisse.</translation>
    </message>
    <message>
        <source>Archive…</source>
        <translation>Archiv…</translation>
    </message>
    <message>
        <source>Archived: %1.</source>
        <translation>Archiviert: %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Back from the archive: %1.</source>
        <translation>Zurück aus dem Archiv: %1.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::UpstreamStep</name>
    <message>
        <source>Upstream key</source>
        <translation>Upstream-Schlüssel</translation>
    </message>
    <message>
        <source>Put your real key into the vault</source>
        <translation>Den echten Schlüssel in den Tresor legen</translation>
    </message>
    <message>
        <source>The key you pay with. It leaves this computer once, sealed, for your own relay and for nobody else.</source>
        <translation>Der Schlüssel, mit dem bezahlt wird. Er verlässt diesen Computer einmal, versiegelt, nur für das eigene Relay.</translation>
    </message>
    <message>
        <source>%1 is in the vault.</source>
        <translation>%1 ist im Tresor.</translation>
    </message>
    <message>
        <source>Import from .env, 1Password, Bitwarden…</source>
        <translation>Import aus .env, 1Password, Bitwarden…</translation>
    </message>
    <message>
        <source>The first proxy key is &amp;for</source>
        <translation>Der erste Proxy-Schlüssel ist &amp;für</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are in the vault.</source>
        <translation>
            <numerusform>%n Schlüssel ist im Tresor.</numerusform>
            <numerusform>%n Schlüssel sind im Tresor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a key instead</source>
        <translation>Stattdessen eintippen</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::UpstreamWordsModel</name>
    <message>
        <source>Not tested</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Works, %1</source>
        <translation>Funktioniert, %1</translation>
    </message>
    <message>
        <source>Refused, %1</source>
        <translation>Abgelehnt, %1</translation>
    </message>
    <message>
        <source>Not reached, %1</source>
        <translation>Nicht erreicht, %1</translation>
    </message>
    <message>
        <source>Cannot be tested</source>
        <translation>Nicht prüfbar</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, used by %n proxy key(s), %3</source>
        <translation>
            <numerusform>%1, %2, von %n Proxy-Schlüssel benutzt, %3</numerusform>
            <numerusform>%1, %2, von %n Proxy-Schlüsseln benutzt, %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Benutzt von</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Letzte Prüfung</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::VaultStep</name>
    <message>
        <source>Create vault</source>
        <translation>Tresor anlegen</translation>
    </message>
    <message>
        <source>Create your vault</source>
        <translation>Tresor anlegen</translation>
    </message>
    <message>
        <source>Unlock with the system keychain</source>
        <translation>Mit dem System-Schlüsselbund entsperren</translation>
    </message>
    <message>
        <source>It is an encrypted file at %1.</source>
        <translation>Eine verschlüsselte Datei: %1.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>Passphrase &amp;again</source>
        <translation>Passphrase &amp;wiederholen</translation>
    </message>
    <message>
        <source>Nobody can reset this passphrase, not even us. Six random words are easy to keep and out of reach for who steals the file.</source>
        <translation>Niemand kann diese Passphrase zurücksetzen, auch wir nicht. Sechs zufällige Wörter sind leicht zu merken und für Diebe der Datei unerreichbar.</translation>
    </message>
    <message>
        <source>This system has no keychain that answers.</source>
        <translation>Dieses System hat keinen Schlüsselbund, der antwortet.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::VerdictView</name>
    <message>
        <source>A key this vault does not know: compare it with the owner&apos;s.</source>
        <translation>Ein Schlüssel, den dieser Tresor nicht kennt: mit dem des Besitzers vergleichen.</translation>
    </message>
    <message>
        <source>The key of %1, as this vault knows it.</source>
        <translation>Der Schlüssel von %1, wie ihn dieser Tresor kennt.</translation>
    </message>
    <message>
        <source>Not what was signed</source>
        <translation>Nicht das Signierte</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Partly proved</source>
        <translation>Teilweise nachgewiesen</translation>
    </message>
    <message>
        <source>This row is in the signed log of its relay.</source>
        <translation>Diese Zeile steht im signierten Protokoll ihres Relays.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>%1 rows signed</source>
        <translation>%1 Zeilen signiert</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Made by a newer version, which can show it.</source>
        <translation>Von einer neueren Version, die es anzeigen kann.</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signiert von</translation>
    </message>
    <message>
        <source>Audit key</source>
        <translation>Audit-Schlüssel</translation>
    </message>
    <message>
        <source>What is wrong first: %1</source>
        <translation>Was zuerst falsch ist: %1</translation>
    </message>
    <message>
        <source>Every row that was signed in that time is in it, as it was signed.</source>
        <translation>Jede in dieser Zeit signierte Zeile steht darin, so wie sie signiert wurde.</translation>
    </message>
    <message>
        <source>What is proved is as it was signed. It is not all that was signed in that time: the file is of a filtered view, or rows are missing.</source>
        <translation>Was nachgewiesen ist, ist so, wie es signiert wurde. Es ist nicht alles aus dieser Zeit: Die Datei stammt aus einer gefilterten Ansicht, oder es fehlen Zeilen.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Proved</source>
        <translation>Nachgewiesen</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Neuer</translation>
    </message>
    <message>
        <source>%1 are newer than what was signed</source>
        <translation>%1 sind neuer als das Signierte</translation>
    </message>
    <message>
        <source>Not proved</source>
        <translation>Nicht nachgewiesen</translation>
    </message>
    <message>
        <source>%1 cannot be proved by this file</source>
        <translation>%1 lassen sich mit dieser Datei nicht nachweisen</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Relay</translation>
    </message>
    <message>
        <source>%1, %2 rows signed</source>
        <translation>%1, %2 Zeilen signiert</translation>
    </message>
    <message>
        <source>Checked on this computer; no relay was asked.</source>
        <translation>Auf diesem Computer geprüft; kein Relay wurde gefragt.</translation>
    </message>
    <message>
        <source>Audit key %1</source>
        <translation>Audit-Schlüssel %1</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::WebhookRow</name>
    <message>
        <source>Test</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Rotate secret</source>
        <translation>Geheimnis rotieren</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Remove: it is told nothing any more</source>
        <translation>Entfernen: Er erfährt nichts mehr</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Sending a test message…</source>
        <translation>Testnachricht wird gesendet…</translation>
    </message>
    <message>
        <source>Not sent yet. Look again later.</source>
        <translation>Noch nicht gesendet. Später wieder nachsehen.</translation>
    </message>
    <message>
        <source>Delivered: it answered %1.</source>
        <translation>Zugestellt: Die Antwort war %1.</translation>
    </message>
    <message>
        <source>Not delivered: %1.</source>
        <translation>Nicht zugestellt: %1.</translation>
    </message>
    <message>
        <source>Making a new secret…</source>
        <translation>Neues Geheimnis wird erzeugt…</translation>
    </message>
    <message>
        <source>Enabling…</source>
        <translation>Wird aktiviert…</translation>
    </message>
    <message>
        <source>It is told what happens from now on.</source>
        <translation>Er erfährt, was von jetzt an geschieht.</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Wird entfernt…</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::WebhooksSection</name>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Each relay tells other programs and chats what happens, also while this computer is off. Their addresses and secrets lie encrypted on the relay alone; here only the host is known.</source>
        <translation>Jedes Relay meldet anderen Programmen und Chats, was geschieht, auch wenn dieser Computer aus ist. Ihre Adressen und Geheimnisse liegen verschlüsselt allein auf dem Relay; hier ist nur der Host bekannt.</translation>
    </message>
    <message>
        <source>Add webhook…</source>
        <translation>Webhook hinzufügen…</translation>
    </message>
    <message>
        <source>Asking the relays…</source>
        <translation>Die Relays werden gefragt…</translation>
    </message>
    <message>
        <source>%1 is told nothing any more.</source>
        <translation>%1 erfährt nichts mehr.</translation>
    </message>
    <message>
        <source>Without the webhooks of %1. %2</source>
        <translation>Ohne die Webhooks von %1. %2</translation>
    </message>
    <message>
        <source>%1 is sealed: what happens is told when it is open again.</source>
        <translation>%1 ist versiegelt: Was geschieht, wird gemeldet, sobald es wieder offen ist.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Noch gibt es keinen.</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::WelcomeStep</name>
    <message>
        <source>Create a vault</source>
        <translation>Tresor anlegen</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Your real API keys stay here</source>
        <translation>Die echten API-Schlüssel bleiben hier</translation>
    </message>
    <message>
        <source>Your agents get proxy keys: worthless anywhere else, with limits in dollars that hold, and a switch that ends them at once.</source>
        <translation>Agenten bekommen Proxy-Schlüssel: anderswo wertlos, mit Limits in Dollar, die halten, und einem Schalter, der sie sofort beendet.</translation>
    </message>
    <message>
        <source>A relay on your own server puts the real key into each request. You pair it in a minute.</source>
        <translation>Ein Relay auf dem eigenen Server setzt den echten Schlüssel in jede Anfrage ein. Koppeln dauert eine Minute.</translation>
    </message>
    <message>
        <source>It takes about three minutes from here to the first request.</source>
        <translation>Von hier bis zur ersten Anfrage dauert es etwa drei Minuten.</translation>
    </message>
    <message>
        <source>Open an existing vault…</source>
        <translation>Vorhandenen Tresor öffnen…</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::Wizard</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Arbeitet</translation>
    </message>
    <message>
        <source>Leave setup?</source>
        <translation>Einrichtung verlassen?</translation>
    </message>
    <message>
        <source>Your vault is kept. What is left can be done from the overview.</source>
        <translation>Der Tresor bleibt erhalten. Was noch fehlt, geht auch von der Übersicht aus.</translation>
    </message>
    <message>
        <source>Nothing has been made yet.</source>
        <translation>Es wurde noch nichts angelegt.</translation>
    </message>
    <message>
        <source>Leave setup</source>
        <translation>Einrichtung verlassen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter einrichten</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::WizardStep</name>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>sections</name>
    <message>
        <source>Upstream keys</source>
        <translation>Upstream-Schlüssel</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Relays</source>
        <translation>Relays</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Proxy keys</source>
        <translation>Proxy-Schlüssel</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Bei der Anmeldung starten</translation>
    </message>
    <message>
        <source>RubberAPI starts in the tray, or minimised without one.</source>
        <translation>RubberAPI startet im Tray, ohne Tray minimiert.</translation>
    </message>
    <message>
        <source>Closing the window keeps it in the tray</source>
        <translation>Beim Schließen im Tray bleiben</translation>
    </message>
    <message>
        <source>Alerts go on and the kill switch stays at hand. Your relays never depend on it.</source>
        <translation>Meldungen gehen weiter und der Notschalter bleibt zur Hand. Die Relays hängen nie davon ab.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Follows the system unless you choose.</source>
        <translation>Folgt dem System, wenn nichts gewählt ist.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Also Ctrl and plus or minus.</source>
        <translation>Auch mit Strg und Plus oder Minus.</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Tray icon</source>
        <translation>Tray-Symbol</translation>
    </message>
    <message>
        <source>For panels whose colour the icon guesses wrong.</source>
        <translation>Für Leisten, deren Farbe das Symbol falsch errät.</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Bewegung verringern</translation>
    </message>
    <message>
        <source>Nothing moves or fades.</source>
        <translation>Nichts bewegt sich oder blendet.</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeitangaben</translation>
    </message>
    <message>
        <source>&quot;3 min ago&quot;, or the time itself.</source>
        <translation>„vor 3 Min.“ oder die Uhrzeit selbst.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Of times on screen. Budgets and exports are always UTC.</source>
        <translation>Für Zeiten am Bildschirm. Budgets und Exporte sind immer UTC.</translation>
    </message>
    <message>
        <source>Lock when RubberAPI is not used for</source>
        <translation>Sperren, wenn RubberAPI unbenutzt ist für</translation>
    </message>
    <message>
        <source>0 never locks for this reason.</source>
        <translation>0 sperrt nie aus diesem Grund.</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Lock when the computer is not used for</source>
        <translation>Sperren, wenn der Computer unbenutzt ist für</translation>
    </message>
    <message>
        <source>Lock when the session locks or the computer sleeps</source>
        <translation>Mit der Sitzung oder im Ruhezustand sperren</translation>
    </message>
    <message>
        <source>Lock when the window is minimised</source>
        <translation>Beim Minimieren sperren</translation>
    </message>
    <message>
        <source>Clear secrets from the clipboard after</source>
        <translation>Geheimnisse aus der Zwischenablage löschen nach</translation>
    </message>
    <message>
        <source>Also at lock and at quit. 0 keeps them until then.</source>
        <translation>Auch beim Sperren und Beenden. 0 behält sie bis dahin.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Show today&apos;s spend in the tray while locked</source>
        <translation>Gesperrt die heutigen Ausgaben im Tray zeigen</translation>
    </message>
    <message>
        <source>Hide key names in the tray while locked</source>
        <translation>Gesperrt Schlüsselnamen im Tray verbergen</translation>
    </message>
    <message>
        <source>Name keys in notifications</source>
        <translation>Schlüssel in Benachrichtigungen nennen</translation>
    </message>
    <message>
        <source>Otherwise: &quot;A key reached 80 % of its daily limit&quot;.</source>
        <translation>Sonst: „Ein Schlüssel hat 80 % seines Tageslimits erreicht“.</translation>
    </message>
    <message>
        <source>Keep shown secrets out of screenshots</source>
        <translation>Gezeigte Geheimnisse aus Bildschirmfotos heraushalten</translation>
    </message>
    <message>
        <source>Where the system can: Windows and macOS. On Linux no program can.</source>
        <translation>Wo das System es kann: Windows und macOS. Unter Linux kann das kein Programm.</translation>
    </message>
    <message>
        <source>Ask before &quot;Kill all keys&quot; in the tray</source>
        <translation>Vor „Alle Schlüssel abschalten“ im Tray fragen</translation>
    </message>
    <message>
        <source>Offer undo after a kill for</source>
        <translation>Nach dem Abschalten Rückgängig anbieten für</translation>
    </message>
    <message>
        <source>Between two notifications of one rule and key</source>
        <translation>Zwischen zwei Benachrichtigungen derselben Regel und desselben Schlüssels</translation>
    </message>
    <message>
        <source>Never call an hour unusual below</source>
        <translation>Eine Stunde nie ungewöhnlich nennen unter</translation>
    </message>
    <message>
        <source>dollars</source>
        <translation>Dollar</translation>
    </message>
    <message>
        <source>Keep requests and audit rows for</source>
        <translation>Anfragen und Audit-Zeilen behalten für</translation>
    </message>
    <message>
        <source>0 keeps them for ever. Older ones are removed from this vault, not from the relays.</source>
        <translation>0 behält sie für immer. Ältere verschwinden aus diesem Tresor, nicht von den Relays.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Daily backups to keep</source>
        <translation>Tägliche Sicherungen behalten</translation>
    </message>
    <message>
        <source>files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>Relativ</translation>
    </message>
    <message>
        <source>Absolute</source>
        <translation>Absolut</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Ortszeit</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Kill switch</source>
        <translation>Notschalter</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Show what is left of the setup</source>
        <translation>Zeigen, was von der Einrichtung übrig ist</translation>
    </message>
    <message>
        <source>On the overview, until all four steps are done.</source>
        <translation>In der Übersicht, bis alle vier Schritte erledigt sind.</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Wiederherstellung</translation>
    </message>
    <message>
        <source>Your desktop shows no tray icons, so closing the window ends RubberAPI. On GNOME the extension AppIndicator shows them.</source>
        <translation>Dieser Desktop zeigt keine Tray-Symbole, daher beendet das Schließen des Fensters RubberAPI. Unter GNOME zeigt sie die Erweiterung AppIndicator.</translation>
    </message>
    <message>
        <source>This desktop does not say how long the computer is not used, so this does not lock.</source>
        <translation>Dieser Desktop sagt nicht, wie lange der Computer nicht benutzt wird; deshalb sperrt dies nicht.</translation>
    </message>
    <message>
        <source>And tell of alerts, without names. A pass beside the vault asks your relays for sums, for a week at most; off removes it.</source>
        <translation>Und Meldungen ohne Namen zeigen. Ein Ausweis neben dem Tresor fragt die Relays nach Summen, höchstens eine Woche lang; Ausschalten entfernt ihn.</translation>
    </message>
    <message>
        <source>The program&apos;s log tells</source>
        <translation>Im Protokoll des Programms steht</translation>
    </message>
    <message>
        <source>Secrets are taken out before a line is written. It stays on this computer.</source>
        <translation>Geheimnisse werden entfernt, bevor eine Zeile geschrieben wird. Es bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Reach relays and providers</source>
        <translation>Relays und Anbieter erreichen</translation>
    </message>
    <message>
        <source>Directly, as the system says, or through the proxy below. Counts from the next connection on, for the command line too.</source>
        <translation>Direkt, wie es das System vorgibt oder über den Proxy unten. Gilt ab der nächsten Verbindung, auch für die Befehlszeile.</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Adresse des Proxys</translation>
    </message>
    <message>
        <source>http://host:port or socks5://host:port, without name and password. This computer itself is always reached directly.</source>
        <translation>http://host:port oder socks5://host:port, ohne Namen und Passwort. Dieser Computer selbst wird immer direkt erreicht.</translation>
    </message>
    <message>
        <source>Directly</source>
        <translation>Direkt</translation>
    </message>
    <message>
        <source>Through a proxy</source>
        <translation>Über einen Proxy</translation>
    </message>
    <message>
        <source>Problems only</source>
        <translation>Nur Probleme</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Terminals may use the vault that is open here</source>
        <translation>Terminals dürfen den hier geöffneten Tresor benutzen</translation>
    </message>
    <message>
        <source>Otherwise the command line asks for the passphrase itself. Takes back what was allowed.</source>
        <translation>Sonst fragt die Befehlszeile selbst nach der Passphrase. Ausschalten nimmt Erlaubtes zurück.</translation>
    </message>
    <message>
        <source>&quot;Allow&quot; counts for</source>
        <translation>„Erlauben“ gilt für</translation>
    </message>
    <message>
        <source>Then the terminal asks again.</source>
        <translation>Danach fragt das Terminal erneut.</translation>
    </message>
</context>
<context>
    <name>shares</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>group %1: %2</source>
        <translation>Gruppe %1: %2</translation>
    </message>
    <message>
        <source>%1 (groups needed: %2)</source>
        <translation>%1 (nötige Gruppen: %2)</translation>
    </message>
    <message>
        <source>%1 of %2 groups: %3</source>
        <translation>%1 von %2 Gruppen: %3</translation>
    </message>
    <message>
        <source>%1, set %2, made on %3</source>
        <translation>%1, Satz %2, erzeugt am %3</translation>
    </message>
    <message>
        <source>set %1, made on %2</source>
        <translation>Satz %1, erzeugt am %2</translation>
    </message>
    <message>
        <source>No share yet</source>
        <translation>Noch kein Anteil</translation>
    </message>
    <message>
        <source>%1 shares</source>
        <translation>%1 Anteile</translation>
    </message>
    <message>
        <source>%1 shares given</source>
        <translation>%1 Anteile gegeben</translation>
    </message>
    <message>
        <source>%1, and forgotten by now</source>
        <translation>%1, inzwischen vergessen</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1, noch %2</translation>
    </message>
</context>
<context>
    <name>state</name>
    <message>
        <source>%1 % of today&apos;s %2 used.</source>
        <translation>%1 % von heute %2 verbraucht.</translation>
    </message>
    <message>
        <source>%1 % of the lifetime limit of %2 used.</source>
        <translation>%1 % des Gesamtlimits von %2 verbraucht.</translation>
    </message>
    <message>
        <source>The lifetime limit of %1 is used.</source>
        <translation>Das Gesamtlimit von %1 ist verbraucht.</translation>
    </message>
    <message>
        <source>Daily limit of %1 used. Opens again in %2 (00:00 UTC).</source>
        <translation>Tageslimit von %1 verbraucht. In %2 wieder offen (00:00 UTC).</translation>
    </message>
    <message>
        <source>Not used for %1.</source>
        <translation>Seit %1 nicht benutzt.</translation>
    </message>
    <message>
        <source>Its end date has passed.</source>
        <translation>Das Enddatum ist vorbei.</translation>
    </message>
    <message>
        <source>Killing…</source>
        <translation>Wird abgeschaltet…</translation>
    </message>
    <message>
        <source>Killed</source>
        <translation>Abgeschaltet</translation>
    </message>
    <message>
        <source>Over limit</source>
        <translation>Über dem Limit</translation>
    </message>
    <message>
        <source>Near limit</source>
        <translation>Nahe am Limit</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Ausgesetzt</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Not pushed</source>
        <translation>Nicht übertragen</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>The kill was sent; not every relay has confirmed it yet.</source>
        <translation>Die Abschaltung ist gesendet; noch haben sie nicht alle Relays bestätigt.</translation>
    </message>
    <message>
        <source>Killed. Restore it to use it again; the agent needs no change.</source>
        <translation>Abgeschaltet. Zum Weiterbenutzen wiederherstellen; am Agenten ändert sich nichts.</translation>
    </message>
    <message>
        <source>Suspended by you. Resume it to use it again.</source>
        <translation>Selbst ausgesetzt. Zum Weiterbenutzen fortsetzen.</translation>
    </message>
    <message>
        <source>Suspended by the relay (%1). Resume it to use it again.</source>
        <translation>Vom Relay ausgesetzt (%1). Zum Weiterbenutzen fortsetzen.</translation>
    </message>
    <message>
        <source>Your last change is not on %1 yet.</source>
        <translation>Die letzte Änderung ist noch nicht auf %1.</translation>
    </message>
    <message>
        <source>On %1 since %2.</source>
        <translation>Auf %1 seit %2.</translation>
    </message>
    <message>
        <source>%1 does not answer; nothing is known of this key yet.</source>
        <translation>%1 antwortet nicht; über diesen Schlüssel ist noch nichts bekannt.</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindet</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Langsam</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Identity changed</source>
        <translation>Identität geändert</translation>
    </message>
    <message>
        <source>Not authorised</source>
        <translation>Nicht berechtigt</translation>
    </message>
    <message>
        <source>Clock off</source>
        <translation>Uhr geht falsch</translation>
    </message>
    <message>
        <source>%1, %2 ms</source>
        <translation>%1, %2 ms</translation>
    </message>
    <message>
        <source>%1, %2 s</source>
        <translation>%1, %2 s</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>Offline seit %1</translation>
    </message>
    <message>
        <source>the tray</source>
        <translation>Tray</translation>
    </message>
    <message>
        <source>a notification</source>
        <translation>Mitteilung</translation>
    </message>
    <message>
        <source>a phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Killed %1 from %2. Restore it to use it again; the agent needs no change.</source>
        <translation>Abgeschaltet: %1 (%2). Zum Weiterbenutzen wiederherstellen; am Agenten ändert sich nichts.</translation>
    </message>
    <message>
        <source>Suspended %1 from %2. Resume it to use it again.</source>
        <translation>Ausgesetzt: %1 (%2). Zum Weiterbenutzen fortsetzen.</translation>
    </message>
    <message>
        <source>Canary</source>
        <translation>Köder</translation>
    </message>
    <message>
        <source>Suspended by its relay because of unusual use. You decide what it was.</source>
        <translation>Vom Relay wegen ungewöhnlicher Nutzung ausgesetzt. Was es war, ist noch zu entscheiden.</translation>
    </message>
    <message>
        <source>A trap on %1: whoever tries it is refused like a stranger, and you are told from where.</source>
        <translation>Eine Falle auf %1: Wer sie ausprobiert, wird wie ein Fremder abgelehnt, und es wird gemeldet, von wo.</translation>
    </message>
</context>
<context>
    <name>time</name>
    <message>
        <source>d MMMM</source>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 Min.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 Std.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <translation>d. MMM HH:mm</translation>
    </message>
</context>
<context>
    <name>webhook</name>
    <message>
        <source>no answer within 15 seconds</source>
        <translation>keine Antwort innerhalb von 15 Sekunden</translation>
    </message>
    <message>
        <source>it cannot be reached</source>
        <translation>er ist nicht erreichbar</translation>
    </message>
    <message>
        <source>its certificate is not trusted by the relay</source>
        <translation>das Relay vertraut seinem Zertifikat nicht</translation>
    </message>
    <message>
        <source>its name leads to an address the relay does not send to</source>
        <translation>sein Name führt zu einer Adresse, an die das Relay nicht sendet</translation>
    </message>
    <message>
        <source>it answers with a redirect, which is never followed</source>
        <translation>er antwortet mit einer Weiterleitung, und der wird nie gefolgt</translation>
    </message>
    <message>
        <source>what answers there does not speak HTTP</source>
        <translation>was dort antwortet, spricht kein HTTP</translation>
    </message>
    <message>
        <source>the relay cannot open its secret; add the webhook again</source>
        <translation>das Relay kann sein Geheimnis nicht öffnen; den Webhook neu hinzufügen</translation>
    </message>
    <message>
        <source>it answered 410 Gone</source>
        <translation>die Antwort war 410 Gone</translation>
    </message>
    <message>
        <source>Unusual use of a key</source>
        <translation>Ungewöhnliche Nutzung eines Schlüssels</translation>
    </message>
    <message>
        <source>The relay cannot write its log</source>
        <translation>Das Relay kann sein Protokoll nicht schreiben</translation>
    </message>
    <message>
        <source>Rows of its log are lost</source>
        <translation>Zeilen seines Protokolls sind verloren</translation>
    </message>
    <message>
        <source>A limit is used up</source>
        <translation>Ein Limit ist verbraucht</translation>
    </message>
    <message>
        <source>A bill above its bound</source>
        <translation>Eine Rechnung über ihrer Obergrenze</translation>
    </message>
    <message>
        <source>A limit is used to 50, 80 or 95 %</source>
        <translation>Ein Limit ist zu 50, 80 oder 95 % verbraucht</translation>
    </message>
    <message>
        <source>Somebody tried a canary key</source>
        <translation>Jemand hat einen Köderschlüssel ausprobiert</translation>
    </message>
    <message>
        <source>Use from an address that is not allowed</source>
        <translation>Benutzung von einer nicht erlaubten Adresse</translation>
    </message>
    <message>
        <source>A lock to a shared address</source>
        <translation>Eine Bindung an eine geteilte Adresse</translation>
    </message>
    <message>
        <source>A key expires soon from disuse</source>
        <translation>Ein Schlüssel läuft bald unbenutzt ab</translation>
    </message>
    <message>
        <source>A key was killed</source>
        <translation>Ein Schlüssel wurde abgeschaltet</translation>
    </message>
    <message>
        <source>A key was suspended</source>
        <translation>Ein Schlüssel wurde ausgesetzt</translation>
    </message>
    <message>
        <source>A kill from a phone</source>
        <translation>Eine Abschaltung von einem Telefon</translation>
    </message>
    <message>
        <source>A model without a known price</source>
        <translation>Ein Modell ohne bekannten Preis</translation>
    </message>
    <message>
        <source>The relay is sealed</source>
        <translation>Das Relay ist versiegelt</translation>
    </message>
    <message>
        <source>A bill below zero</source>
        <translation>Eine Rechnung unter null</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Abgestellt</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>Noch unbenutzt</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funktioniert</translation>
    </message>
    <message>
        <source>Fails</source>
        <translation>Schlägt fehl</translation>
    </message>
    <message>
        <source>it answered %1</source>
        <translation>die Antwort war %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>auf %1</translation>
    </message>
    <message>
        <source>told everything</source>
        <translation>erfährt alles</translation>
    </message>
    <message numerus="yes">
        <source>told %n kind(s) of events</source>
        <translation>
            <numerusform>erfährt %n Art von Ereignissen</numerusform>
            <numerusform>erfährt %n Arten von Ereignissen</numerusform>
        </translation>
    </message>
    <message>
        <source>its receiver answered 410 Gone</source>
        <translation>sein Empfänger hat 410 Gone geantwortet</translation>
    </message>
    <message>
        <source>delivered %1</source>
        <translation>zugestellt %1</translation>
    </message>
    <message>
        <source>failed %1: %2</source>
        <translation>fehlgeschlagen %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 never delivered</source>
        <translation>%1 nie zugestellt</translation>
    </message>
    <message>
        <source>the previous secret signs too until %1</source>
        <translation>das vorige Geheimnis signiert auch noch bis %1</translation>
    </message>
    <message>
        <source>An upstream key in an answer, cut</source>
        <translation>Ein Upstream-Schlüssel in einer Antwort, abgeschnitten</translation>
    </message>
    <message>
        <source>An upstream key in an answer, masked</source>
        <translation>Ein Upstream-Schlüssel in einer Antwort, maskiert</translation>
    </message>
</context>
<context>
    <name>webhooksheet</name>
    <message>
        <source>Everything that happens</source>
        <translation>Alles, was geschieht</translation>
    </message>
    <message>
        <source>Only what is ticked</source>
        <translation>Nur Angekreuztes</translation>
    </message>
    <message>
        <source>Add webhook</source>
        <translation>Webhook hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Relay that tells</source>
        <translation>Meldendes &amp;Relay</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>&amp;Signature</source>
        <translation>&amp;Signatur</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>For chats the address is a password in all but name: it is sealed to the relay and never shown again. It begins with https://, or http:// for the relay&apos;s own machine.</source>
        <translation>Bei Chats ist die Adresse in Wahrheit ein Passwort: Sie wird für das Relay versiegelt und nie wieder gezeigt. Sie beginnt mit https://, oder mit http:// für die eigene Maschine des Relays.</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Vorlage</translation>
    </message>
    <message>
        <source>It is t&amp;old</source>
        <translation>Er er&amp;fährt</translation>
    </message>
    <message>
        <source>New webhook</source>
        <translation>Neuer Webhook</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Wird hinzugefügt…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>The receiver at %1 checks each message with this secret. It is shown this once; if it is lost, rotate it.</source>
        <translation>Der Empfänger unter %1 prüft jede Nachricht mit diesem Geheimnis. Es wird nur dieses eine Mal gezeigt; geht es verloren, rotieren.</translation>
    </message>
    <message>
        <source>The receiver at %1 checks each message with this public key. The private key is on the relay alone.</source>
        <translation>Der Empfänger unter %1 prüft jede Nachricht mit diesem öffentlichen Schlüssel. Der private ist allein auf dem Relay.</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>Copy the secret</source>
        <translation>Geheimnis kopieren</translation>
    </message>
    <message>
        <source>Copy the public key</source>
        <translation>Öffentlichen Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Show the secret</source>
        <translation>Geheimnis zeigen</translation>
    </message>
    <message>
        <source>Until %1 the previous secret signs too, so that nothing is missed meanwhile.</source>
        <translation>Bis %1 signiert auch noch das vorige Geheimnis, damit inzwischen nichts entgeht.</translation>
    </message>
    <message>
        <source>The webhook&apos;s secret</source>
        <translation>Geheimnis des Webhooks</translation>
    </message>
    <message>
        <source>The webhook&apos;s public key</source>
        <translation>Öffentlicher Schlüssel des Webhooks</translation>
    </message>
    <message>
        <source>The public key is copied.</source>
        <translation>Der öffentliche Schlüssel ist kopiert.</translation>
    </message>
    <message>
        <source>The secret is copied.</source>
        <translation>Das Geheimnis ist kopiert.</translation>
    </message>
    <message>
        <source>Public key (v1a)</source>
        <translation>Öffentlicher Schlüssel (v1a)</translation>
    </message>
    <message>
        <source>Common secret (v1)</source>
        <translation>Gemeinsames Geheimnis (v1)</translation>
    </message>
    <message>
        <source>With a public key a receiver checks and cannot forge; the common secret is known to more of them.</source>
        <translation>Mit einem öffentlichen Schlüssel kann ein Empfänger prüfen und nicht fälschen; das gemeinsame Geheimnis beherrschen mehr Empfänger.</translation>
    </message>
</context>
</TS>
