<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
        <source>%1 of %2 relays online</source>
        <translation>%1 von %2 Relays online</translation>
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
        <source>%1 of 1 key active, %2</source>
        <translation>%1 von 1 Schlüssel aktiv, %2</translation>
    </message>
    <message>
        <source>%1 of %2 keys active, %3</source>
        <translation>%1 von %2 Schlüsseln aktiv, %3</translation>
    </message>
    <message>
        <source>RubberAPI: not set up</source>
        <translation>RubberAPI: nicht eingerichtet</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>1 key active</source>
        <translation>1 Schlüssel aktiv</translation>
    </message>
    <message>
        <source>%1 keys active</source>
        <translation>%1 Schlüssel aktiv</translation>
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
        <source>Another program is using the vault.</source>
        <translation>Ein anderes Programm benutzt den Tresor.</translation>
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
        <source>The relay has another computer already, which must vouch for this one.</source>
        <translation>Das Relay hat schon einen anderen Computer, der für diesen bürgen muss.</translation>
    </message>
    <message>
        <source>Use the vault that paired first, or a backup of it.</source>
        <translation>Den zuerst gekoppelten Tresor oder eine Sicherung davon benutzen.</translation>
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
        <source>Move or archive these proxy keys first.</source>
        <translation>Zuerst diese Proxy-Schlüssel verschieben oder archivieren.</translation>
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
</context>
<context>
    <name>money</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::AboutSection</name>
    <message>
        <source>No telemetry. RubberAPI talks to your relays, to a provider when you test a key, and to nobody else.</source>
        <translation>Keine Telemetrie. RubberAPI spricht mit den eigenen Relays, beim Prüfen eines Schlüssels mit dessen Anbieter, und mit niemandem sonst.</translation>
    </message>
    <message>
        <source>Licence: GPL-3.0-or-later. With Qt and Qt Charts (GPL-3.0), SQLCipher (BSD-3-Clause), libsodium (ISC), OpenSSL (Apache-2.0), libqrencode (LGPL-2.1), zxcvbn (MIT), icons after Lucide (ISC), Inter and JetBrains Mono (OFL-1.1).</source>
        <translation>Lizenz: GPL-3.0-or-later. Mit Qt und Qt Charts (GPL-3.0), SQLCipher (BSD-3-Clause), libsodium (ISC), OpenSSL (Apache-2.0), libqrencode (LGPL-2.1), zxcvbn (MIT), Symbolen nach Lucide (ISC), Inter und JetBrains Mono (OFL-1.1).</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Diagnose kopieren</translation>
    </message>
    <message>
        <source>Copied. It holds versions, and nothing of your vault.</source>
        <translation>Kopiert. Enthält Versionen und nichts aus dem Tresor.</translation>
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
        <source>claude-sonnet, claude-haiku; empty: every model with a known price</source>
        <translation>claude-sonnet, claude-haiku; leer: jedes Modell mit bekanntem Preis</translation>
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
        <source>&amp;Models</source>
        <translation>&amp;Modelle</translation>
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
</context>
<context>
    <name>rubber::desktop::gui::KeyboardSection</name>
    <message>
        <source>In lists: Enter opens, Esc closes, J and K step through Activity, Space pauses it. Delete does nothing, on purpose.</source>
        <translation>In Listen: Eingabe öffnet, Esc schließt, J und K gehen durch die Aktivität, die Leertaste hält sie an. Entf tut absichtlich nichts.</translation>
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
</context>
<context>
    <name>rubber::desktop::gui::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
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
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>%1 of %2 keys up to date</source>
        <translation>%1 von %2 Schlüsseln aktuell</translation>
    </message>
    <message>
        <source>paired %1</source>
        <translation>gekoppelt %1</translation>
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
        <source>takes no requests: %1</source>
        <translation>nimmt keine Anfragen an: %1</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird gefragt…</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>antwortet</translation>
    </message>
    <message>
        <source>is the paired one</source>
        <translation>ist das gekoppelte</translation>
    </message>
    <message>
        <source>knows this computer</source>
        <translation>kennt diesen Computer</translation>
    </message>
    <message>
        <source>clocks agree</source>
        <translation>Uhren stimmen überein</translation>
    </message>
    <message>
        <source>is unsealed</source>
        <translation>ist entsiegelt</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
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
        <source>I have no relay yet: copy the install commands</source>
        <translation>Ich habe noch kein Relay: Installationsbefehle kopieren</translation>
    </message>
    <message>
        <source>The relay sees a sealed key only; where it is sealed, only you can unseal it.</source>
        <translation>Das Relay sieht nur einen versiegelten Schlüssel; wo es versiegelt ist, kann nur dieser Tresor es entsiegeln.</translation>
    </message>
    <message>
        <source>Copied. Run it in the folder of RubberAPI&apos;s source on your server.</source>
        <translation>Kopiert. Im Ordner des RubberAPI-Quellcodes auf dem Server ausführen.</translation>
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
        <source>No relay yet. A relay is the small server of yours that your agents talk to. On it, run: rubberapi-relay pair</source>
        <translation>Noch kein Relay. Ein Relay ist der kleine eigene Server, mit dem die Agenten sprechen. Dort ausführen: rubberapi-relay pair</translation>
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
        <translation>Archiv</translation>
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
        <source>In use: move or archive its proxy keys first.</source>
        <translation>In Benutzung: zuerst die Proxy-Schlüssel verschieben oder archivieren.</translation>
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
        <source>Archived. It can be taken back from the command line: rubberapi upstream list --all</source>
        <translation>Archiviert. Über die Befehlszeile zurückzuholen: rubberapi upstream list --all</translation>
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
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Passphrase wiederholen</translation>
    </message>
    <message>
        <source>Use it anyway</source>
        <translation>Trotzdem verwenden</translation>
    </message>
    <message>
        <source>Unlock with the system keychain</source>
        <translation>Mit dem System-Schlüsselbund entsperren</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden sind nicht gleich.</translation>
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
</context>
</TS>
