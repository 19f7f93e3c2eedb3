<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>KillSheet</name>
    <message numerus="yes">
        <source>Its %n key(s) when this was made:</source>
        <translation>
            <numerusform>Its %n key when this was made:</numerusform>
            <numerusform>Its %n keys when this was made:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message numerus="yes">
        <source>Kill %n key(s)</source>
        <translation>
            <numerusform>Kill %n key</numerusform>
            <numerusform>Kill %n keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%1 of %n relay(s) online</source>
        <translation>
            <numerusform>%1 of %n relay online</numerusform>
            <numerusform>%1 of %n relays online</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n key(s) active, %2</source>
        <translation>
            <numerusform>%1 of %n key active, %2</numerusform>
            <numerusform>%1 of %n keys active, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) active</source>
        <translation>
            <numerusform>%n key active</numerusform>
            <numerusform>%n keys active</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s), unlock to see how they are</source>
        <translation>
            <numerusform>%n key, unlock to see how it is</numerusform>
            <numerusform>%n keys, unlock to see how they are</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>activity</name>
    <message numerus="yes">
        <source>— %1 gap filled, %n request(s) —</source>
        <translation>
            <numerusform>— %1 gap filled, %n request —</numerusform>
            <numerusform>— %1 gap filled, %n requests —</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attest</name>
    <message numerus="yes">
        <source>%n image(s) are pinned.</source>
        <translation>
            <numerusform>%n image is pinned.</numerusform>
            <numerusform>%n images are pinned.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>key</name>
    <message numerus="yes">
        <source>%n network(s)</source>
        <translation>
            <numerusform>%n network</numerusform>
            <numerusform>%n networks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n network(s)</source>
        <translation>
            <numerusform>from %n network</numerusform>
            <numerusform>from %n networks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n model</numerusform>
            <numerusform>%n models</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n model(s)</source>
        <translation>
            <numerusform>on %n model</numerusform>
            <numerusform>on %n models</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n request(s) a minute.</source>
        <translation>
            <numerusform>At most %n request a minute.</numerusform>
            <numerusform>At most %n requests a minute.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keysheet</name>
    <message numerus="yes">
        <source>Kill %n key(s)</source>
        <translation>
            <numerusform>Kill %n key</numerusform>
            <numerusform>Kill %n keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are killed and leave the list.</source>
        <translation>
            <numerusform>%n key is killed and leaves the list.</numerusform>
            <numerusform>%n keys are killed and leave the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archive %n key(s)</source>
        <translation>
            <numerusform>Archive %n key</numerusform>
            <numerusform>Archive %n keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n key(s)</source>
        <translation>
            <numerusform>Restore %n key</numerusform>
            <numerusform>Restore %n keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>log</name>
    <message numerus="yes">
        <source>%n row(s) came without their bytes and cannot be proved.</source>
        <translation>
            <numerusform>%n row came without its bytes and cannot be proved.</numerusform>
            <numerusform>%n rows came without their bytes and cannot be proved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overview</name>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pricesheet</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) of the list are left out: their prices cannot be trusted.</source>
        <translation>
            <numerusform>%n model of the list is left out: its prices cannot be trusted.</numerusform>
            <numerusform>%n models of the list are left out: their prices cannot be trusted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>relay</name>
    <message numerus="yes">
        <source>%n key(s) pushed.</source>
        <translation>
            <numerusform>%n key pushed.</numerusform>
            <numerusform>%n keys pushed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::ApprovalWindow</name>
    <message numerus="yes">
        <source>Allow %1 from %2 for %n minutes?</source>
        <translation>
            <numerusform>Allow %1 from %2 for %n minute?</numerusform>
            <numerusform>Allow %1 from %2 for %n minutes?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Denied in %n seconds</source>
        <translation>
            <numerusform>Denied in %n second</numerusform>
            <numerusform>Denied in %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::ImportSheet</name>
    <message numerus="yes">
        <source>%n entries looked at; nothing in them looks like an upstream key.</source>
        <translation>
            <numerusform>%n entry looked at; nothing in it looks like an upstream key.</numerusform>
            <numerusform>%n entries looked at; nothing in them looks like an upstream key.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n key(s)</source>
        <translation>
            <numerusform>Import %n key</numerusform>
            <numerusform>Import %n keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KeyActions</name>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n key</numerusform>
            <numerusform>%n keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) pushed.</source>
        <translation>
            <numerusform>%n key pushed.</numerusform>
            <numerusform>%n keys pushed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KeyDetails</name>
    <message numerus="yes">
        <source>%n time(s), last from %1, %2</source>
        <translation>
            <numerusform>%n time, last from %1, %2</numerusform>
            <numerusform>%n times, last from %1, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KeysPage</name>
    <message numerus="yes">
        <source>Kill %n key(s)</source>
        <translation>
            <numerusform>Kill %n key</numerusform>
            <numerusform>Kill %n keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) selected</source>
        <translation>
            <numerusform>%n key selected</numerusform>
            <numerusform>%n keys selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kill %n key(s)…</source>
        <translation>
            <numerusform>Kill %n key…</numerusform>
            <numerusform>Kill %n keys…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 does not answer since %2. Changes of %n key(s) wait for it; they still work with their old limits.</source>
        <translation>
            <numerusform>%1 does not answer since %2. Changes of %n key wait for it; it still works with its old limits.</numerusform>
            <numerusform>%1 does not answer since %2. Changes of %n keys wait for it; they still work with their old limits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes of %n key(s) are not on their relay yet.</source>
        <translation>
            <numerusform>Changes of %n key are not on its relay yet.</numerusform>
            <numerusform>Changes of %n keys are not on their relay yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) pushed.</source>
        <translation>
            <numerusform>%n key pushed.</numerusform>
            <numerusform>%n keys pushed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) written to %1</source>
        <translation>
            <numerusform>%n key written to %1</numerusform>
            <numerusform>%n keys written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KillNews</name>
    <message numerus="yes">
        <source>%n key(s) restored.</source>
        <translation>
            <numerusform>%n key restored.</numerusform>
            <numerusform>%n keys restored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) killed</source>
        <translation>
            <numerusform>%n key killed</numerusform>
            <numerusform>%n keys killed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::MakeShares</name>
    <message numerus="yes">
        <source>%n sheet(s) written to %1</source>
        <translation>
            <numerusform>%n sheet written to %1</numerusform>
            <numerusform>%n sheets written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::ModelPicker</name>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>%n ticked</numerusform>
            <numerusform>%n ticked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::Notices</name>
    <message numerus="yes">
        <source>%n key(s) need attention</source>
        <translation>
            <numerusform>%n key needs attention</numerusform>
            <numerusform>%n keys need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::OverviewPage</name>
    <message numerus="yes">
        <source>%n request(s) without a known price</source>
        <translation>
            <numerusform>%n request without a known price</numerusform>
            <numerusform>%n requests without a known price</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::PriceSection</name>
    <message numerus="yes">
        <source>Price book %1 with %n model(s), the newest price of %2. No update changes a price of your own.</source>
        <translation>
            <numerusform>Price book %1 with %n model, the newest price of %2. No update changes a price of your own.</numerusform>
            <numerusform>Price book %1 with %n models, the newest price of %2. No update changes a price of your own.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::RelayCard</name>
    <message numerus="yes">
        <source>Its last %n answer(s) took %1 to %2 ms</source>
        <translation>
            <numerusform>Its last %n answer took %1 to %2 ms</numerusform>
            <numerusform>Its last %n answers took %1 to %2 ms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::RelaysPage</name>
    <message numerus="yes">
        <source>%n key(s) go on working there and nobody manages them any more: kill them first if they must not. Type the relay&apos;s name to go on.</source>
        <translation>
            <numerusform>%n key goes on working there and nobody manages it any more: kill it first if it must not. Type the relay&apos;s name to go on.</numerusform>
            <numerusform>%n keys go on working there and nobody manages them any more: kill them first if they must not. Type the relay&apos;s name to go on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is paired again; %n key(s) pushed.</source>
        <translation>
            <numerusform>%1 is paired again; %n key pushed.</numerusform>
            <numerusform>%1 is paired again; %n keys pushed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::StrengthBar</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::UnlockPage</name>
    <message numerus="yes">
        <source>Wrong passphrase. %n tries left before a pause.</source>
        <translation>
            <numerusform>Wrong passphrase. %n try left before a pause.</numerusform>
            <numerusform>Wrong passphrase. %n tries left before a pause.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, locked after %n minute(s) without use of RubberAPI</source>
        <translation>
            <numerusform>%1, locked after %n minute without use of RubberAPI</numerusform>
            <numerusform>%1, locked after %n minutes without use of RubberAPI</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, locked after %n minute(s) without use of the computer</source>
        <translation>
            <numerusform>%1, locked after %n minute without use of the computer</numerusform>
            <numerusform>%1, locked after %n minutes without use of the computer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::UpstreamDetails</name>
    <message numerus="yes">
        <source>Rotated. %n proxy key(s) pushed; agents need no change.</source>
        <translation>
            <numerusform>Rotated. %n proxy key pushed; agents need no change.</numerusform>
            <numerusform>Rotated. %n proxy keys pushed; agents need no change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Used by %n proxy key(s). Move them first.</source>
        <translation>
            <numerusform>Used by %n proxy key. Move it first.</numerusform>
            <numerusform>Used by %n proxy keys. Move them first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::UpstreamPage</name>
    <message numerus="yes">
        <source>%n upstream key(s) imported.</source>
        <translation>
            <numerusform>%n upstream key imported.</numerusform>
            <numerusform>%n upstream keys imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::UpstreamStep</name>
    <message numerus="yes">
        <source>%n key(s) are in the vault.</source>
        <translation>
            <numerusform>%n key is in the vault.</numerusform>
            <numerusform>%n keys are in the vault.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::UpstreamWordsModel</name>
    <message numerus="yes">
        <source>%1, %2, used by %n proxy key(s), %3</source>
        <translation>
            <numerusform>%1, %2, used by %n proxy key, %3</numerusform>
            <numerusform>%1, %2, used by %n proxy keys, %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>time</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>webhook</name>
    <message numerus="yes">
        <source>told %n kind(s) of events</source>
        <translation>
            <numerusform>told %n kind of events</numerusform>
            <numerusform>told %n kinds of events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
</TS>
