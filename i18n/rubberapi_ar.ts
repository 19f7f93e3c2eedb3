<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>ArchiveEntry</name>
    <message>
        <source>%1, archived %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckShares</name>
    <message>
        <source>This vault has no recovery shares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted are any %1. Nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These shares open the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check recovery shares</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KillSheet</name>
    <message>
        <source>RubberAPI kill sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has this sheet can kill every key on it, at once and from anywhere, and nothing else: it shows no key and restores none. Keep it where you keep spare door keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To kill: scan the code with a phone, open the page and hold the button. A new sheet makes this one worthless.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Its %n key(s) when this was made:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>RubberAPI needs your attention</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Kill all keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every agent stops at once. You can restore the keys afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Kill %n key(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The archive is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived keys are dead. Put one back to restore it; a deleted one is gone with its token, its requests stay in the audit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore from backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup takes the vault&apos;s place. What is there now is moved aside into its folder, and nothing is deleted. It opens with the passphrase of its day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup in the vault&apos;s folder. Choose a file you kept elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored from %1. Unlock it now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Key …%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 today)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RubberAPI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RubberAPI: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open RubberAPI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy env lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspend a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kill one key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kill all keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kill all keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit (relays keep running)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no relay paired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 offline, as of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A kill is not confirmed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A relay shows another identity than the one you paired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A provider refuses an upstream key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key is over its limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys are killed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key is killed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key is near its limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1 today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keys yet, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RubberAPI: not set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n relay(s) online</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n key(s) active, %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) active</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s), unlock to see how they are</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>activity</name>
    <message numerus="yes">
        <source>— %1 gap filled, %n request(s) —</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen range</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alert</name>
    <message>
        <source>A key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has used %2 % of today&apos;s %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has used all of today&apos;s %2. It opens again at 00:00 UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has used %2 % of its lifetime limit of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has used all of its lifetime limit of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 spent %2 in an hour; its usual hour is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer. Its keys keep their last limits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shows a different identity than the one you paired. Nothing is sent to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a kill has not been confirmed. It may still serve the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily limit near</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily limit used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifetime limit near</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifetime limit used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spending faster than usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New address on a key without address lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upstream key refused by its provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relay offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relay back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relay shows another identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kill not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request without a known price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Killed from a phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bill was above its bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upstream key in an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended by the relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked to a shared address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything else a relay reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit log is another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shows another audit log than the one it signed before. The proof is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times the usual hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asked for a model it may not use: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was used from an address it is not locked to: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was used from a new address: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 expires on %2 unless it is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider refuses the upstream key behind %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asked for a model without a known price: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was killed from a phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request of %1 was billed above its bound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer to %1 held the upstream key. It was cut; change the upstream key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay suspended %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is locked to %2, an address many machines can have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canary key tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unusual use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody tried the canary key %1 from %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unusual use of %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anomaly</name>
    <message>
        <source>Loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spend rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unusual hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same request 30 times within 10 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An hour that costs 10 times the usual one, after 3 days of use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model the key never asked for, after 3 days of use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>20 attempts in an hour from addresses it is not locked to, or 3 such addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of an hour&apos;s answers fail or are broken off, at 5 times the usual share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An hour of the day it never worked near in four weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attest</name>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A genuine machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A genuine machine with my image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You ask this relay for no proof.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You ask for a genuine machine: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You ask for a genuine machine with your image: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) are pinned.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Firmware levels of your own are asked for.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>attestation</name>
    <message>
        <source>Nothing about this machine is proven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected memory of a genuine machine. Which system runs there is not proven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected memory of a genuine machine, running the image you pinned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay sent evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has the right form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its certificates lead to a built-in root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine&apos;s key signed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is of this chip and firmware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody may debug or migrate the machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its firmware is new enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of machine is accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was started is what you pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is fresh and names the keys you paired with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is what you ask for: a genuine machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You ask for a genuine machine: nothing is sent to this relay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is what you ask for: your image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You ask for your image: nothing is sent to this relay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No image is pinned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>audit</name>
    <message>
        <source>this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vault made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keychain unlock turned on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keychain unlock turned off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relay paired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relay unsealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relay sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New relay identity trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relay renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relay removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key made and pushed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key resumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IP lock reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key killed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys killed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key rotated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key taken out of the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone kill link made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone kill link revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upstream key added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upstream key changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upstream key renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upstream key archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upstream key taken out of the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upstream key revealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upstream key not revealed: wrong passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upstream key rotated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upstream key removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery shares made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vault recovered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alert rule changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminal allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminal denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminal revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older events removed by age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended by the owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended by a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resumed by the owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Killed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kill link changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired: not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired: end date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin accepted, not durable yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computer paired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computer removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computers changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Master key adopted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price book changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relay started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal repaired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>streams cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>daily limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lifetime limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computer let in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computer turned away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computer taken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret of a webhook rotated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook disabled by its receiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this app, from the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this app, from a notification</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>error</name>
    <message>
        <source>There is no vault here: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another one or make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a vault here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using the vault: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault was made by a newer RubberAPI: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update RubberAPI to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be read as a vault: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your relays go on working. Restore the vault from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault could not be written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was lost. Make room on the disk, or allow writing to the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup is damaged: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take an older one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file exists already: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name; nothing is overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such key: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such relay: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such upstream key: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No relay is paired yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pair one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key was replaced by a newer one: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is killed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change its expiry and restore it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault cannot unseal that relay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unseal it from the computer that paired first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no price for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider of this key cannot be told: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose it from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay cannot be reached: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys on it keep their last limits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the relay that was paired: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent to it until you decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay does not know this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pair with it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay refused this computer&apos;s signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay has removed this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pairing code is not accepted: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lasts 10 minutes and works once. Make a new one on the relay: rubberapi-relay pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay did not accept the pairing code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new one on the relay: rubberapi-relay pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pairing code is older than 10 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay has no pairing code open; each works once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer is paired with the relay already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay does not go by the name it was called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one of its own addresses, or set public_url in its configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay is sealed: it cannot open its stored keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unseal it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the relay&apos;s differ by more than two minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the clock that is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay has seen a later request of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay has seen this very request already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay has a newer version of this key: another computer changed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it again first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay&apos;s receipt does not fit: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay cannot write its journal: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on its disk. It refuses agents until then; kill still works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many requests to the relay in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay is busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault&apos;s master key is not the one the relay was sealed with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay keeps its master key in a file and cannot be sealed from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such kill link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This relay shows no page to phones: it needs TLS for that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a certificate, or put it behind a proxy that has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay is the one you paired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to trust anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This very key is in the vault already: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in use: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The upstream key is archived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive it before deleting it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format of this file is not known: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A .env file, Bitwarden, 1Password, KeePassXC or a JSON map can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This export is encrypted: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it without encryption, import it, and delete the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is damaged: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is too large to be a list of keys: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not there: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system keychain does not answer, or is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault does not use the system keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch it on in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain has no entry for this vault any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the passphrase, and switch it on again in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room first; nothing was lost. Kill still works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This alert is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such setting: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft is too large to keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price book has changed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price list cannot be fetched: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link is refused: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only rubberapi://pair links are followed, and only after you confirm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay does not have this key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore it to send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that is not the relay answered: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the relay&apos;s control address, and what stands in front of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay did not show what you ask of its machine: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent. Each step is on the relay&apos;s card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay&apos;s machine gave no evidence: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another computer that is paired with this relay must let this one in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then do this again, with a fresh code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other computer turned this one away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody waits to be let in any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay was started anew meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new code on its machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other computers keep changing the relay&apos;s list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay shows another list of computers than before: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has set it back or changed it. If that was you, unpair it and pair again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the keychain has does not open this vault any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not clear which one is meant: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is archived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner&apos;s trail was changed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify its chain in Activity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was changed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no upstream key in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such rule: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price list does not read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price list is too large to be one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kill credential&apos;s file is damaged: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocking the vault once writes it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kill credential&apos;s file is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of kills that wait is damaged: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kill again what must be dead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program writes the list of kills: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key was restored after this kill was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kill it again if it is to end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay&apos;s rows do not fit what was asked for: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was sealed could not be opened: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay writes faster than it can be asked about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay was set back to an older state: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys that were killed since may be alive in it. Open it only if you put a backup there yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay shows another log than the one it signed before: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody changed what happened there. Both signatures are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay&apos;s log is shorter than it was: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was an old copy of its data put back? Both signatures are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay&apos;s log is signed by another key: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was verified stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay gives no signed checkpoints any more: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row here is not the one that was signed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay sent it, or this vault was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay cannot prove older rows: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its machine: rubberapi-relay verify-journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows went away meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this log was verified yet: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify it in Activity, under Audit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row cannot be proved: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row is newer than what the relay has signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in some seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no proof beside the file: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An export writes FILE.proof; keep the two together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proof does not hold: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not rely on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log&apos;s checkpoint does not read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkpoint is not signed by that key: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no file that an export wrote: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word is not in the list of words: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no whole share: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A share has 33 words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no share as it was written down: a word is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the words again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no share of ours: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This share belongs to another set: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares from before the last ones were made are void.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This share was given already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These numbers of shares do not go together: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are not enough shares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These shares are not of one secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of them was made for something else. Begin again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough of the new shares were typed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These shares belong together, and do not open this vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the vault they were made for, or a backup of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shares that were given do not open the relay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of them was wrong is not known. Begin again with the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This relay is opened by shares of several people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has shares of this relay yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make some first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shares that were given are forgotten: ten minutes are over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give yours again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This relay is not opened by shares: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set seal_mode = &quot;shamir&quot; in its configuration and restart it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault has no recovery shares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to accept: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such webhook: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay does not have this webhook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay has as many webhooks as it takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The webhook is switched off: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The webhook&apos;s address is refused: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault file is not there: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore it from a backup, or open it where it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive these proxy keys first, and make new ones for another upstream key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault can only be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Killing works all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay&apos;s name has no address: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check it for typing errors, and whether this computer is online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the relay&apos;s differ by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set both by NTP: from two minutes on, nothing is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay does not see this computer&apos;s own address: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words differ: another machine may be answering. Nothing was sent to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address, and take the code from the relay&apos;s own terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider refused this key: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>key</name>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First use</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n network(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>May spend up to %1 a day and %2 in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May spend up to %1 a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May spend up to %1 in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May spend without a limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the first address that uses it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from one address</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>from %n network(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>until unused for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without an end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Every model with a price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on every model with a price</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>on %n model(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No request above %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At most %n request(s) a minute.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard is cleared in %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays on the clipboard until the lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: yours %2, theirs %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifetime limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most for one request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared daily limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared lifetime limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IP lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strict bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass unknown fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They differ in a setting that is not listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed nothing: whoever tries it raises an alarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When something is unusual</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyform</name>
    <message>
        <source>&amp;Daily limit, $</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lifetime limit, $</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires if &amp;unused for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as 30d or 12h. Empty: never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;End date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as 2027-01-31 or 30d. Empty: none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most for one request, $</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily limit of all keys of this upstream key, $</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifetime limit of all of them, $</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What one call costs, $</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limit in dollars needs it: this API does not say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest amount of one call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the currency&apos;s smallest unit. Stripe only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the upstream wants its key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bearer, basic, header:NAME or query:NAME.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keysheet</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make canary key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A canary key is a trap. It looks like any other key and is allowed nothing; leave it where only a thief would look. Whoever tries it is refused like a stranger, and you get an alarm with the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: &quot;canary&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New canary key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pushing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gets a new token with the same settings. The old token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends at once: agents that have it stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works for one more hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works for one more day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works for seven more days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its relay ends it, whether this computer is on or not. Both tokens share nothing but the name: each has its own limits until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Kill %n key(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Their agents stop at once. You can restore the keys afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kill and archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is killed and leaves the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are killed and leave the list.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>From the archive they can be put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Archive %n key(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored keys go on under the same token; agents need no change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key is killed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Restore %n key(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;Yours&quot; is what this vault has, &quot;theirs&quot; what %1 enforces now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two versions of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give these lines to the agent. Its code stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave these lines where only a thief would look: in an old .env file, a wiki, a backup. Whoever tries the key is refused, and you are told from where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can show this again at any time while the vault is unlocked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>log</name>
    <message>
        <source>Verified up to row %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some older rows are not in this vault; the relay proved that they did not change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) came without their bytes and cannot be proved.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 shows another log than the one it signed: rows were changed or taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log of %1 is shorter than it was: rows that were signed are gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log of %1 is signed by another key than before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 no longer shows a signed log, and it had one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row that came from %1 is not the one it signed, or was changed in this vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 shows as its log is not signed by its key: it is forged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you put an old copy of its data back, that is why. If not, somebody did: kill its keys, save the evidence, and look at its machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was an older version installed there? If not, look at its machine before you rely on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not rely on its rows. Kill its keys, save the evidence, and look at its machine before you use it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it is signed yet. A relay signs some seconds after its first row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 rows looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the relay…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer rows have not been looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound up to row %1, %2; not since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was never found sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>money</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overview</name>
    <message>
        <source>Your keys keep their last limits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is offline since %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All relays are offline since %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers are from then. Keys keep their limits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is offline since %2. Its numbers are from then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are offline since %2. Their numbers are from then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still loading from %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1 daily limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, resets in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No daily limit is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key can spend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 projected at this pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rejected, %2 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt; %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 over limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 near limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 being killed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 killed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No proxy key yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is well</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pricesheet</name>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own, stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not listed any more, keeps its price</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Put these prices in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 new, %2 changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to change: every price of the list is in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) of the list are left out: their prices cannot be trusted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending them to the relays…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its whole id, such as openai/gpt-4o-mini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the model&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A million &amp;input tokens, $</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A million &amp;output tokens, $</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a model the list does not know or prices otherwise than your contract does. No update changes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A price of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which model?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dollars, such as 0.15.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending it to the relays…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>read_only</name>
    <message>
        <source>Read-only: the vault is open in another RubberAPI. Nothing can be changed here; killing works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only: the vault&apos;s folder cannot be written. Nothing can be changed; killing works.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>relay</name>
    <message>
        <source>kill links for phones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letting in other computers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the signed audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence of its machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsealing by several people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>webhooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>canary keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 keys up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer, paired %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seal mode %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a computer waits to be let in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes no requests: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 is older than this program expects. Keys, limits and kill work; until it is updated these do not: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) pushed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Left alone, because they are killed or expired: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is as it was: %2</source>
        <comment>a key and why</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>request</name>
    <message>
        <source>charged after a crash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, cost asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 upstream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 times)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay stopped while this ran; what was held was charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay refused it: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed. The upstream answered with an error, which was passed on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed: alive, from an allowed address, model and endpoint open, and there was money for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider is being asked what it cost; until then all that was held counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider billed more than was held. It is counted in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact: by the usage the provider reported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact: asked for at the provider afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partial: exact input, and the output that was seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The full hold: the provider reported no usage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent or billed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>limit used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A daily, lifetime or request limit of the key was used up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>budget held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest of the budget was held by requests that were running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too dear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could have cost more than the key may still spend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price rose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No endpoint serves it for at most twice its price in the relay&apos;s price book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is not on the key&apos;s list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no known price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model has no price, and a limited key may only use what can be priced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no model named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request named no model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is locked to the address that used it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is in none of the key&apos;s networks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key killed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is killed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is suspended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key&apos;s end date has passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key was not used for as long as its policy allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key of this relay was presented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key&apos;s limit of requests or tokens a minute was reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key&apos;s limit of requests at once was reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many failures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address had failed too often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>endpoint not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint is not open to the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>method not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The method is not allowed on this endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hands out credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint hands out credentials; no proxy key may use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint shows or changes the owner&apos;s account; no proxy key may use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stored data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint reaches data others stored under the same upstream key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>background work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It starts work that is billed after its answer, so its cost cannot be limited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amount too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount is more than the key may move at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>field not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field of the request may widen its cost and is not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ambiguous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request could be read in two ways.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>body too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body is larger than the relay accepts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request did not say how long it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>media type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body is of a type this endpoint does not take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay does not answer for that host name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no upgrade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay upgrades no connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relay busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay had as much work as it can take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relay sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay was sealed and could not open its stored keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no upstream key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay does not have the upstream key of this key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>journal not writable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay could not write its journal, so it forwarded nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relay stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay was shutting down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came too slowly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request did not arrive in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upstream away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The upstream could not be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upstream too slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The upstream did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upstream answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The upstream sent an answer that cannot be passed on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upstream key refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The upstream refused the upstream key. Check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leak cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer contained a secret and was cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer showed too much of a masked secret and was cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut by kill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key was killed while the answer was running; it was cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut at limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer reached the key&apos;s limit and was cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed. The client left before the answer was whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upstream cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed. The upstream ended its answer in the middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed. The upstream did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed, but it could not be sent to the upstream.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed. The relay ended it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::AboutSection</name>
    <message>
        <source>Copy diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. It holds versions, and nothing of your vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No telemetry. RubberAPI talks to your relays, to a provider when you test a key or look for new prices, and to nobody else. It does not look for updates.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::ActivityPage</name>
    <message>
        <source>Copied as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export this view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export this view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export stopped. No file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows written to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prove this row…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that proves to anybody that this row is in the relay&apos;s signed log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proof is written to %1. Whoever gets it needs your audit key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows written to %2, and their proof to %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::AlertWordsModel</name>
    <message>
        <source>%1: %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::AlertsPage</name>
    <message>
        <source>Alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark all read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No alerts. We will tell you when a limit is near or something is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muted until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open its requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change its limits…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute for 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muted for 24 hours. It is still listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kill key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied as text, without secrets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the provider&apos;s key page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No browser could be started. Open %1 yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the canary key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::AnomalyFields</name>
    <message>
        <source>When something is unusual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its relay watches what the key does and acts by itself, also while this computer is off. A suspension is lifted with one click.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As usual: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::ApprovalWindow</name>
    <message>
        <source>Use the open vault?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Allow %1 from %2 for %n minutes?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Process %1 wants to use the vault that is open in this app. Commands in that terminal could then show proxy keys and change limits. Allow it only if you just typed one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deny</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Denied in %n seconds</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::ArchiveEntry</name>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put %1 back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1 for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type %1 to delete it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name %1 to delete it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::AttestationPanel</name>
    <message>
        <source>Asking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what is asked…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::AuditView</name>
    <message>
        <source>Audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying the chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trail could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 entries. Nothing here can be changed or removed by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the trail matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain is whole: %1 events checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 older than %2 were removed by age.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event %1 was changed after it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event %1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest events, from %1 on, were cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever did this had the unlocked vault. Keep a copy of it, and look at your relays&apos; own rows.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::AuditWords</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A relay&apos;s own journal is chained and signed there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::BackupSection</name>
    <message>
        <source>Back up now…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is at %1, %2. %3 are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies in a folder of %1: open it on one computer at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading all of it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every page is sound, and it opens with this vault&apos;s key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its form and checksum are sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup yet. One is made each day the vault is unlocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing and reading it back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up to %1. It opens with the passphrase of today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its daily backups are in %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::BarPanel</name>
    <message>
        <source>Show as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::BusyLine</name>
    <message>
        <source>Refreshing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::DevicePanel</name>
    <message>
        <source>Asking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of them can push, change and kill keys on this relay. A new one shows six words; let it in only if they are the same here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks to be let in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does that computer show the same words?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same words: let it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (this computer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let in by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it off now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::DoctorSection</name>
    <message>
        <source>Everything that happens is in Activity. If something is wrong, the doctor says what and how to mend it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ok</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::DoneStep</name>
    <message>
        <source>First request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it to your agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet. Was the shell restarted after pasting? Can the agent reach the relay&apos;s address? Was the key pasted whole?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no proxy key yet. The overview lists what is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines for your agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two lines in its environment, and no code. The key works from the first address that uses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Shell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the first request…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request came and was refused: %1. Correct it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First request arrived: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First request arrived: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open RubberAPI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone kill switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No phone kill switch now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start RubberAPI at login</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::Drawer</name>
    <message>
        <source>Close details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close details (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::ExportStrip</name>
    <message>
        <source>Cancel export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting %1 of %2 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the proof…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::FilterBar</name>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key, model, address, id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::GiveShare</name>
    <message>
        <source>Asking the relay…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give another share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wants shares of set %2. A share leaves this computer only in a box that this attempt can open, once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your share is given: %1. The others give theirs on computers of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I put the backup there: open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its rows from %1 to %2 are lost. Look at what is alive there once it is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a share to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::HistogramStrip</name>
    <message>
        <source>%1 requests, %2 rejected, %3 errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::HoldButton</name>
    <message>
        <source>Hold to confirm, or press Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep holding…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::IdentityView</name>
    <message>
        <source>%1 shows a different identity than the one you paired. Nothing is sent until you decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay&apos;s terminal shows the same six words: rubberapi-relay status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I did not change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I reinstalled it: pair again…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::ImportSheet</name>
    <message>
        <source>From a .env file, Bitwarden (JSON or CSV), 1Password (1PUX or CSV), KeePassXC (CSV) or a plain JSON map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or paste its text here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import upstream keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries looked at; nothing in them looks like an upstream key.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is written before you press Import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, already in the vault as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import %n key(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a provider for each key first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported. What you pasted from still holds your keys in plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported. %1 still holds your keys in plain text: delete it when you are sure. Deleting does not wipe old copies or backups.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::InstallRelay</name>
    <message>
        <source>Command that installs a relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a server of yours, as root, beside the relay&apos;s package. Put your own name and certificate in; it ends with a pairing code:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. Run it on your server, as root.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KeyActions</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Suspended: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resumed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 binds to the next address that uses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is pushed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) pushed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has the relay&apos;s settings now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines of %1 are copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key %1 is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resumed: %1. What the rule saw is its habit from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Killed and archived: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back from the archive: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KeyBar</name>
    <message>
        <source>Search name, tag, model, id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not pushed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So&amp;rt by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spent today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spent in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canaries</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KeyCells</name>
    <message>
        <source>As of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IP lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pushing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>old token, ends in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>old token, still works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 today, no daily limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in all, no lifetime limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 today, %2 percent of the daily limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in all, %2 percent of the lifetime limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resets in %1, at 00:00 UTC</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KeyCourse</name>
    <message>
        <source>Use of the daily limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 spent since 00:00 UTC</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KeyDetails</name>
    <message>
        <source>%1, if unused until then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after %1 without use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the lines for an agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone kill link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IP lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Binds the key to the next address that uses it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset the IP lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its relay has other settings: this key was changed elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has version %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has version %2; your change of %3 waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has version %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 today, %2 in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not confirmed the kill and may still serve this key. It is tried again until it answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pushing to %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the phone kill link</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n time(s), last from %1, %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unusual use</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KeyEditor</name>
    <message>
        <source>There is no upstream key yet. Add one first: a proxy key stands for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save, push later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your draft of %1 is here again; nothing of it was pushed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something above is not right yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Will be pushed when %1 is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is saved and pushed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the u&amp;pstream key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the &amp;relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key was changed elsewhere since you opened it. Nothing is pushed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are changes that were not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make and push</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and push</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New proxy key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft is kept. It is here when you edit this key again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pushing…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KeyForm</name>
    <message>
        <source>The day ends at 00:00 UTC, in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another key has this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is not complete yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separated by commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this key may do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Careful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first address that uses it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off: any address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;IP lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net&amp;works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as 203.0.113.7, 10.0.0.0/8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoints it may call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One a line, such as GET /v1/**, or a preset of the provider. Empty: all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strict bound: one token for each byte of input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass fields on that are not known to be harmless</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer 429 instead of 402 when the budget is spent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KeyLines</name>
    <message>
        <source>Copy lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as QR code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines for the agent&apos;s environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever photographs this has the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Shell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code of the key %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the QR code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KeyStep</name>
    <message>
        <source>Careful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$1.00 a day, 7 days unused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$10.00 a day, 30 days unused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$5.00 a day, locked to the first address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a proxy key for your agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ci-nightly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the first address that uses it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Daily limit, in dollars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lifetime limit, in dollars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Expires if unused for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to %1 a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from one address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until unused for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit in dollars: it may spend what your provider allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May spend %1. Days begin at 00:00 UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make and push it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy key needs a relay and an upstream key. Go back, or skip this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To my address, %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KeyTable</name>
    <message>
        <source>Proxy keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KeyboardSection</name>
    <message>
        <source>In lists: Enter opens, Esc closes, J and K step through Activity, Space pauses it. Delete does nothing, on purpose.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KeysPage</name>
    <message>
        <source>Copied as text, without secrets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy env lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Killing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kill key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Kill %n key(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show QR code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kill</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Kill %n key(s)…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Archive…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New proxy key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No proxy keys yet. A proxy key is what you give to an app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key is in this state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not confirmed the kill. It may still serve %2. If it stays away, revoke the upstream key at its provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 does not answer since %2. Changes of %n key(s) wait for it; they still work with their old limits.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not answer since %2. Its keys keep their last limits; the numbers are from then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Changes of %n key(s) are not on their relay yet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The key is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) pushed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Export this view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) written to %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Export this view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the provider&apos;s key page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No browser could be started. Open %1 yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the selected keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume and accept as normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone kill links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New canary key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A canary is allowed nothing, so it has no limits to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive…</source>
        <comment>shows what is archived</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other kinds of keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key that nobody should use: whoever tries it raises an alarm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KillCredentialSection</name>
    <message>
        <source>Killing needs no unlocked vault: a separate key in %1/kill.json, readable by you alone, can kill and do nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it in order?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is there. The next kill uses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is missing. Unlocking the vault once writes it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KillLinkList</name>
    <message>
        <source>%1 does not tell: %2</source>
        <comment>a relay and why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No phone has a link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A phone has a link since %1; it killed with it %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A phone has a link since %1, never used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a key and its link</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a kill link for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Void the kill link of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KillLinkPanel</name>
    <message>
        <source>Opened on a phone, the link can kill this key and nothing else. Making one voids the link this key had.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code of the link that kills %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone who has this link can kill this key and nothing else. It is shown this once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened on a phone, the link can kill every key of %1 and nothing else. Making one voids the one of before, on a kill sheet too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a link that kills all keys of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code of the link that kills all keys of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone who has this link can kill every key of %1 and nothing else. It is shown this once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new link for %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KillNews</name>
    <message>
        <source>%1 is restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) restored.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be restored: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) killed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 killed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed by %1: %2 It may still serve these keys; it is tried again until it answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2 of %3 relays in %4 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock to restore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not confirmed the kill. It may still serve %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed by %1: %2 It may still serve these keys, and is not tried again by itself: kill them once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed by %1 of %2 relays in %3 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A relay has not confirmed the kill and may still serve keys; it is tried again until it answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A relay has not confirmed the kill and may still serve keys, and is not tried again by itself: kill them once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A kill is not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A relay has not confirmed the kill and may still serve keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was killed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open RubberAPI to see why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KillSheetSection</name>
    <message>
        <source>Kill sheet: a page with each relay&apos;s address, its keys and a code for a phone that kills them all. Whoever has the sheet can kill, and nothing else. Making one voids the link that kills every key you had before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a kill sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a kill sheet as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No relay is paired, so there is nothing to kill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer. Look at it before you rely on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer took nothing. The link of before is void all the same: print again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a kill sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to %1. Whoever reads that file can kill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2. The link of before is void all the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KilledBar</name>
    <message>
        <source>All keys are killed since %1. Nothing can spend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys are killed. Nothing can spend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::LatencyCard</name>
    <message>
        <source>How long requests took, last 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half took at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % took at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of %1 answered requests took at most %2, 95 % at most %3 (dashed).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the newest requests were looked at.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::LayoutSection</name>
    <message>
        <source>Give the window its first size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::LinePanel</name>
    <message>
        <source>Show as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::LinkLine</name>
    <message>
        <source>Retry now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seen %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next try in %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::LiveCard</name>
    <message>
        <source>Live requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet. Waiting for requests…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on (%1 new)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no relay is paired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not live, retrying in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not live, retrying</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::LiveView</name>
    <message>
        <source>Live requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Showing 1 in 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 200 requests a second. Requests has them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>○ Paused by lost connection %1. Missed rows are fetched when it returns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused. Requests go on and are counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No live request fits the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet. Waiting for requests…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show %1 new requests</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::LogSection</name>
    <message>
        <source>The log is in %1, readable by you alone. It takes at most 2 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here opens folders. It is at %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::LogStrip</name>
    <message>
        <source>No relay is paired, so there is no log to verify.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed logs of the relays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An exported file with its proof, or the proof of one row. No relay is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the evidence…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to %1. Both signatures are in it; anybody can check them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::MainWindow</name>
    <message>
        <source>What waited is pushed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault has a new passphrase. Whoever saw these shares could open it: make new ones in the settings, under Recovery.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::MakeShares</name>
    <message>
        <source>Type the vault&apos;s passphrase: shares are a lasting way in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making them…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where shall the sheets go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the sheets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting them in force…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giving it to the relay…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet files are deleted. What you printed is all there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These shares are not in force. Leaving throws them away, and deletes their sheets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw them away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares that open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the passphrase is lost, people who hold enough of these sheets can open the vault together and give it a new passphrase. Nobody else can, and none of them alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a restart %1 is opened by people: each gives his share from a computer of his own, and enough of them open it. No vault has its master key then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shares there are open nothing any more once the new ones are in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase of the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each share goes on a sheet of its own: numbered words, a code to scan, and what to do with it. The sheets are PDF files that only you can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the sheets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print them, or copy them by hand, before you go on. Shares on a screen or in a cloud are shares that others have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type enough of them again, from the paper. They are in force only then, so that a misprint or a slip is found today and not when they are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each sheet to somebody else, or keep them in different places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each holder a sheet. After a restart he opens RubberAPI on a computer that is paired with the relay and gives it on this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The older shares still open copies of the vault that were made before: delete those copies if a share is in the wrong hands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are printed: delete the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are on paper: go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) written to %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>These shares are in force: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New proxy key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New upstream key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export this view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause or go on with live rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and push</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspend or resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy env lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy proxy key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kill all keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help and keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About RubberAPI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::ModelPicker</name>
    <message>
        <source>$%1 in and $%2 out for a million tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every model with a price, new ones too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the ticked ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A family or pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the price book</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::NewPassphrase</name>
    <message>
        <source>Use it anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::NoticeSection</name>
    <message>
        <source>What raises an alert…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a test notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent. If none came, look at your desktop&apos;s settings for notifications.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::Notices</name>
    <message numerus="yes">
        <source>%n key(s) need attention</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open Alerts to see them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what happened, and more of it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the provider&apos;s key page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is locked. Unlock it to see more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts of RubberAPI look like this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::Notifier</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kill key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::OverviewPage</name>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kill all keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spent today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) without a known price</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No requests yet. Pair a relay to begin: it stands between your agents and the APIs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pair a relay…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No requests yet. A proxy key is what you give to an app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New proxy key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No requests yet. Copy your two lines and make one call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy env lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines for %1 are on the clipboard. Paste them where your agent runs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::PairForm</name>
    <message>
        <source>what the relay printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>home-lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relay &amp;address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairing &amp;code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name, as you want to call it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another computer commands this relay and must let this one in: there, under Relays, &quot;Computers…&quot;. It must show the same six words:
%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay that answers says it is:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the words in the relay&apos;s terminal, beside the pairing code. Nothing is sent before you say that they match.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::PassphraseSection</name>
    <message>
        <source>Present passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock with the system keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new passphrase and its repetition are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is changed. Backups made before still open with the old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer unlock with the system keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system has no keychain that answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly as strong as your login to this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the present passphrase above first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::PhoneKillSection</name>
    <message>
        <source>From a phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No relay is paired, so there is nothing to kill.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::PlanForm</name>
    <message>
        <source>Sheets &amp;needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets in &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any %1 of the %2 sheets together open %3. %4 of them say nothing at all; %5 may be lost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::PolicyForm</name>
    <message>
        <source>Pinned images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned signers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sealed to %1 unless its machine shows this first, fresh each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it must &amp;show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned &amp;images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-384 in hex, one a line: SEV-SNP&apos;s measurement or Nitro&apos;s PCR0. The relay must run one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned s&amp;igners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nitro&apos;s PCR8, one a line: the certificate that signed the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other conditions (VMPL, VLEK, host data, revocations) are set by: rubberapi relay attest-policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted kinds of machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AWS Nitro enclave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AMD %1 (its evidence can be forged: only for tests)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AMD %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least firmware of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the levels this version of RubberAPI asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not read. Write it like the example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 is not 96 hex digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin an image, or whoever signs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept at least one kind of machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 must show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::PriceSection</name>
    <message>
        <source>Prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for new prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetches OpenRouter&apos;s public list; nothing of yours goes along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a price of your own…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A price book, or a list of models</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Price book %1 with %n model(s), the newest price of %2. No update changes a price of your own.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2: $%3 for a million input tokens, $%4 for output; your own price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let updates change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let updates change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending it to the relays…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching the list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept for the first relay that is paired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in force on %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::Program</name>
    <message>
        <source>Close RubberAPI?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your desktop shows no tray icons, so closing RubberAPI stops alerts. Your keys keep working. On GNOME the extension AppIndicator shows tray icons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RubberAPI ended unexpectedly the last time. Your vault and what you had begun to write are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::ProofFiles</name>
    <message>
        <source>Prove this row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof (*.proof)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exports and proofs (*.csv *.json *.jsonl *.proof)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::RangeChoice</name>
    <message>
        <source>24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To (UTC days, both included)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::RecentRequests</name>
    <message>
        <source>Cost is looked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens in / out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::RecoverCard</name>
    <message>
        <source>Recover with shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it and unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the vault…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recovery shares were made for this vault, and nobody can reset its passphrase. Your relays go on working, and you can still kill their keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is opened by any %1. Each sheet says to which set it belongs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying them…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These shares open the vault. Give it a new passphrase; the old one is forgotten. Backups made before still open with theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting the passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::RecoverySection</name>
    <message>
        <source>Check shares…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove them…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove them: a lost passphrase is final</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery shares are sheets of paper for several people or places. Enough of them give the vault a new passphrase when the old one is lost; fewer say nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None. A lost passphrase is final.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New ones are being made and are not in force yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make new ones…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make recovery shares…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shares are void. They still open copies of the vault that were made before.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::RelayCard</name>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unseal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpair…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed. Its keys are refused until you unseal it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I put the backup there: unseal it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsealed. Rows are lost: look at what is alive on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs update</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Its last %n answer(s) took %1 to %2 ms</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Pushing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pushing %1 of %2…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::RelaySharesView</name>
    <message>
        <source>Sealed, and nobody has shares of it yet: make some, which opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has shares of it yet: make some before it restarts, or nothing opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a restart it is opened by any %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed. It is opened by any %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a share…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is opened by shares of several people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make new shares…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make shares…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::RelayStep</name>
    <message>
        <source>Pair a relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay is a small server of yours that agents talk to. Run this there; it prints an address and a code that works once:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay sees a sealed key only; where it is sealed, only you can unseal it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paired with %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have no relay yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::RelayTestView</name>
    <message>
        <source>It is sealed: agents are refused until somebody unseals it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name has an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who answers is the relay you paired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It knows this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clocks agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answered in %1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::RelaysPage</name>
    <message>
        <source>Relays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pair a relay…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link wants to pair this computer with the relay below. Go on only if you made that code yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code is what &quot;rubberapi-relay pair&quot; printed on the relay&apos;s terminal. It works once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paired with %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pair a relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is yours alone; agents never see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keys are on it. Type its name to forget it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) go on working there and nobody manages them any more: kill them first if they must not. Type the relay&apos;s name to go on.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Unpair %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not its name. Nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is forgotten here. It did not answer, so it still has this computer on its list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is unpaired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pair %1 again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if you reinstalled it yourself. Its terminal prints a fresh code: rubberapi-relay pair. Your keys are pushed to it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairing code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pair and push keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 is paired again; %n key(s) pushed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Computers of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No relay yet. A relay is the small server of yours that your agents talk to.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::RequestDetails</name>
    <message>
        <source>Not in the price book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$%1 in, $%2 out a million tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No prompts or answers are ever stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Served as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cache read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cache written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of it reasoning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audio tokens in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audio tokens out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image tokens in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image tokens out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audio seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2 is in force now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the request to the last byte. Relays keep no time of the first token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upstream id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow this model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kill this key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every priced model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prove this row…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::RequestHistogram</name>
    <message>
        <source>Requests over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag over the bars to choose a time. Esc takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::RequestWords</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens in / out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request id</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::RequestsView</name>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No requests in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 requests, %2 rejected, %3 errors, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older than %1 days was removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::RulesView</name>
    <message>
        <source>Notify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notify: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2; as shipped: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::SecretField</name>
    <message>
        <source>Caps Lock is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::SessionWatch</name>
    <message>
        <source>Locks the vault first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::SetupCard</name>
    <message>
        <source>Finish the setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pair a relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pair…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an upstream key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a proxy key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::ShareCollect</name>
    <message>
        <source>Share %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::ShareField</name>
    <message>
        <source>Word %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typed; type again to change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>four letters are enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 words are typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word %1 is not in the list of words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word %1 is not in the list of words. Is it %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No word of the list begins so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the space bar takes it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::ShareForm</name>
    <message>
        <source>Type the words as the sheet numbers them. The up and down keys go to another word; a whole share can be pasted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word %1 is probably the wrong one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::SharePanel</name>
    <message>
        <source>0 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt; 1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::Sheet</name>
    <message>
        <source>Close the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::Shell</name>
    <message>
        <source>Waiting for the first answer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No relay is paired yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline, last data %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a relay and how it is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring, %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::ShownSecret</name>
    <message>
        <source>The secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden again in %1 s. This was noted in the audit trail.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::Sidebar</name>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kill all keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the vault (Ctrl+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relays: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::SpendBar</name>
    <message>
        <source>%1 percent used</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::SpendView</name>
    <message>
        <source>Spend per day by model (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spend per hour by model (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share by model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spend by model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::StatusLine</name>
    <message>
        <source>Clear now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the clipboard now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clipboard is cleared in %1 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::StrengthBar</name>
    <message>
        <source>Weak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>centuries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Guessing it takes %2 on a thousand computers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::SuspicionPanel</name>
    <message>
        <source>Accepted as normal, it becomes the key&apos;s habit: the rule speaks again when it is far above that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the evidence…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it saw was not fetched yet; Activity gets it from the relay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::TerminalsSection</name>
    <message>
        <source>While RubberAPI is open, the command line uses the vault that is open here. A terminal is asked about first; status, list and kill are always allowed. Without the window: rubberapi unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, for another %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No terminal is allowed at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::ToolSection</name>
    <message>
        <source>Where is the command line tool?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every terminal finds it: %1. Begin with: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is neither on your PATH nor beside this program: install the package with the command line tool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is %1. Add its folder to your PATH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is %1, where terminals do not look. This puts it there: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::TransferSection</name>
    <message>
        <source>Import upstream keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export requests or the audit trail…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the list of proxy keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is exported are the rows of the page as it is filtered there. No export holds a key.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::TrayLink</name>
    <message>
        <source>Suspended: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resumed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines of %1 are copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::UnlockPage</name>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use system keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore from backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another vault…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kill all keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock RubberAPI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works while locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, locked by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, locked because RubberAPI was not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, locked because the computer was not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, locked because the session locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, locked because the computer went to sleep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, locked because the window was minimised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, locked from a terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong passphrase. Try again in %1:%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Wrong passphrase. %n tries left before a pause.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Forgot the passphrase? Recover with shares…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new vault…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, locked after %n minute(s) without use of RubberAPI</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, locked after %n minute(s) without use of the computer</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show that window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in another RubberAPI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in another RubberAPI (this computer, since %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in another RubberAPI (%1, since %2).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::UpstreamArchive</name>
    <message>
        <source>Nothing uses an archived upstream key. Deleting one takes its secret out of the vault; what was spent with it stays in the audit. It still works at its provider until you revoke it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3, archived %4</source>
        <comment>label, provider, hint, when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::UpstreamDetails</name>
    <message>
        <source>New secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate: paste the new secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate and push</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys pushed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal: give the vault&apos;s passphrase again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal for %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No proxy key uses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still with the old secret: %1. Rotate again to push them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the provider…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Rotated. %n proxy key(s) pushed; agents need no change.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 pushed. %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the provider&apos;s key page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No browser could be started. Open %1 yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider could not be reached. What it said last still stands: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider could not be reached. This key was never tested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Used by %n proxy key(s). Move them first.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Make new ones for another upstream key, then archive these:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::UpstreamForm</name>
    <message>
        <source>OpenAI or compatible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any HTTP API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upstream key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider is asked for its model list. No paid request is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made from the provider&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upstream &amp;key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like a key of %1. Switch?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the provider…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works. %1 models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works, but may not list models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider refused this key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider could not be reached: %1. The key can be kept untested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of key cannot be tested without using it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::UpstreamPage</name>
    <message>
        <source>Upstream keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add upstream key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search upstream keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No upstream keys. Add one or import a .env file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it into the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n upstream key(s) imported.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Import upstream keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied as text, without secrets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back from the archive: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::UpstreamStep</name>
    <message>
        <source>Upstream key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put your real key into the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key you pay with. It leaves this computer once, sealed, for your own relay and for nobody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import from .env, 1Password, Bitwarden…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first proxy key is &amp;for</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are in the vault.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Type a key instead</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::UpstreamWordsModel</name>
    <message>
        <source>Not tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reached, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, used by %n proxy key(s), %3</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::VaultStep</name>
    <message>
        <source>Create vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create your vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock with the system keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is an encrypted file at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can reset this passphrase, not even us. Six random words are easy to keep and out of reach for who steals the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system has no keychain that answers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::VerdictView</name>
    <message>
        <source>A key this vault does not know: compare it with the owner&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of %1, as this vault knows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not what was signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly proved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row is in the signed log of its relay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by a newer version, which can show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong first: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row that was signed in that time is in it, as it was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is proved is as it was signed. It is not all that was signed in that time: the file is of a filtered view, or rows are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are newer than what was signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not proved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be proved by this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 rows signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked on this computer; no relay was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit key %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::WebhookRow</name>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove: it is told nothing any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending a test message…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent yet. Look again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered: it answered %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not delivered: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making a new secret…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enabling…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is told what happens from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::WebhooksSection</name>
    <message>
        <source>Webhooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each relay tells other programs and chats what happens, also while this computer is off. Their addresses and secrets lie encrypted on the relay alone; here only the host is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add webhook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the relays…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is told nothing any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the webhooks of %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is sealed: what happens is told when it is open again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::WelcomeStep</name>
    <message>
        <source>Create a vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your real API keys stay here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your agents get proxy keys: worthless anywhere else, with limits in dollars that hold, and a switch that ends them at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A relay on your own server puts the real key into each request. You pair it in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes about three minutes from here to the first request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an existing vault…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::Wizard</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave setup?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your vault is kept. What is left can be done from the overview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been made yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::WizardStep</name>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sections</name>
    <message>
        <source>Upstream keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RubberAPI starts in the tray, or minimised without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing the window keeps it in the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts go on and the kill switch stays at hand. Your relays never depend on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows the system unless you choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also Ctrl and plus or minus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tray icon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For panels whose colour the icon guesses wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing moves or fades.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;3 min ago&quot;, or the time itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of times on screen. Budgets and exports are always UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock when RubberAPI is not used for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 never locks for this reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock when the computer is not used for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock when the session locks or the computer sleeps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock when the window is minimised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear secrets from the clipboard after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also at lock and at quit. 0 keeps them until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show today&apos;s spend in the tray while locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide key names in the tray while locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name keys in notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise: &quot;A key reached 80 % of its daily limit&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep shown secrets out of screenshots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the system can: Windows and macOS. On Linux no program can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask before &quot;Kill all keys&quot; in the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer undo after a kill for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between two notifications of one rule and key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never call an hour unusual below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dollars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep requests and audit rows for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 keeps them for ever. Older ones are removed from this vault, not from the relays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily backups to keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absolute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kill switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is left of the setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the overview, until all four steps are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your desktop shows no tray icons, so closing the window ends RubberAPI. On GNOME the extension AppIndicator shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop does not say how long the computer is not used, so this does not lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And tell of alerts, without names. A pass beside the vault asks your relays for sums, for a week at most; off removes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program&apos;s log tells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets are taken out before a line is written. It stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach relays and providers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directly, as the system says, or through the proxy below. Counts from the next connection on, for the command line too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>http://host:port or socks5://host:port, without name and password. This computer itself is always reached directly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through a proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminals may use the vault that is open here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise the command line asks for the passphrase itself. Takes back what was allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;Allow&quot; counts for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then the terminal asks again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shares</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (groups needed: %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 groups: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, set %2, made on %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set %1, made on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No share yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shares given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, and forgotten by now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>state</name>
    <message>
        <source>%1 % of today&apos;s %2 used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % of the lifetime limit of %2 used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lifetime limit of %1 is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily limit of %1 used. Opens again in %2 (00:00 UTC).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its end date has passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Killing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Killed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not pushed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kill was sent; not every relay has confirmed it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Killed. Restore it to use it again; the agent needs no change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended by you. Resume it to use it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended by the relay (%1). Resume it to use it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your last change is not on %1 yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1 since %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer; nothing is known of this key yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not authorised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Killed %1 from %2. Restore it to use it again; the agent needs no change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended %1 from %2. Resume it to use it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended by its relay because of unusual use. You decide what it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trap on %1: whoever tries it is refused like a stranger, and you are told from where.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>time</name>
    <message>
        <source>d MMMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>webhook</name>
    <message>
        <source>no answer within 15 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its certificate is not trusted by the relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name leads to an address the relay does not send to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it answers with a redirect, which is never followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what answers there does not speak HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the relay cannot open its secret; add the webhook again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it answered 410 Gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unusual use of a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay cannot write its log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of its log are lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limit is used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bill above its bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limit is used to 50, 80 or 95 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody tried a canary key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use from an address that is not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lock to a shared address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key expires soon from disuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key was killed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key was suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A kill from a phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model without a known price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay is sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bill below zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it answered %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>told %n kind(s) of events</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>its receiver answered 410 Gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivered %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 never delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the previous secret signs too until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An upstream key in an answer, cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An upstream key in an answer, masked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>webhooksheet</name>
    <message>
        <source>Everything that happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Relay that tells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For chats the address is a password in all but name: it is sealed to the relay and never shown again. It begins with https://, or http:// for the relay&apos;s own machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is t&amp;old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver at %1 checks each message with this secret. It is shown this once; if it is lost, rotate it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receiver at %1 checks each message with this public key. The private key is on the relay alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the public key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until %1 the previous secret signs too, so that nothing is missed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The webhook&apos;s secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The webhook&apos;s public key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The public key is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public key (v1a)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Common secret (v1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a public key a receiver checks and cannot forge; the common secret is known to more of them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
