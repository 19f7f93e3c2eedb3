<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>ArchiveEntry</name>
    <message>
        <source>%1, archived %2</source>
        <translation>%1、アーカイブ %2</translation>
    </message>
</context>
<context>
    <name>CheckShares</name>
    <message>
        <source>This vault has no recovery shares.</source>
        <translation>この保管庫には復旧用シェアがありません。</translation>
    </message>
    <message>
        <source>Wanted are any %1. Nothing is changed.</source>
        <translation>必要なのは任意の %1 です。何も変更されません。</translation>
    </message>
    <message>
        <source>These shares open the vault.</source>
        <translation>これらのシェアで保管庫が開きます。</translation>
    </message>
    <message>
        <source>Check recovery shares</source>
        <translation>復旧用シェアを確認</translation>
    </message>
</context>
<context>
    <name>KillSheet</name>
    <message>
        <source>RubberAPI kill sheet</source>
        <translation>RubberAPI 無効化シート</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>作成: %1</translation>
    </message>
    <message>
        <source>Whoever has this sheet can kill every key on it, at once and from anywhere, and nothing else: it shows no key and restores none. Keep it where you keep spare door keys.</source>
        <translation>このシートを持つ人は、記載されたすべてのキーをどこからでもただちに無効化できますが、それ以外は何もできません。キーは表示されず、復元もできません。家の合鍵と同じ場所に保管してください。</translation>
    </message>
    <message>
        <source>To kill: scan the code with a phone, open the page and hold the button. A new sheet makes this one worthless.</source>
        <translation>無効化するには、スマートフォンでコードを読み取り、ページを開いてボタンを長押しします。新しいシートを作るとこのシートは無効になります。</translation>
    </message>
    <message numerus="yes">
        <source>Its %n key(s) when this was made:</source>
        <translation>
            <numerusform>作成時のキー %n 個:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>RubberAPI needs your attention</source>
        <translation>RubberAPI の確認が必要です</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Kill all keys</source>
        <translation>すべてのキーを無効化</translation>
    </message>
    <message>
        <source>Every agent stops at once. You can restore the keys afterwards.</source>
        <translation>すべてのエージェントがただちに停止します。キーは後で復元できます。</translation>
    </message>
    <message numerus="yes">
        <source>Kill %n key(s)</source>
        <translation>
            <numerusform>%n 個のキーを無効化</numerusform>
        </translation>
    </message>
    <message>
        <source>The archive is empty.</source>
        <translation>アーカイブは空です。</translation>
    </message>
    <message>
        <source>Archived keys are dead. Put one back to restore it; a deleted one is gone with its token, its requests stay in the audit.</source>
        <translation>アーカイブされたキーは使えません。一覧に戻すと復元できます。削除したキーはトークンとともに失われますが、リクエストは監査に残ります。</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>アーカイブ</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore from backup</source>
        <translation>バックアップから復元</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>The backup takes the vault&apos;s place. What is there now is moved aside into its folder, and nothing is deleted. It opens with the passphrase of its day.</source>
        <translation>バックアップが保管庫に置き換わります。今の内容はフォルダー内に退避され、何も削除されません。当時のパスフレーズで開きます。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>There is no backup in the vault&apos;s folder. Choose a file you kept elsewhere.</source>
        <translation>保管庫のフォルダーにバックアップがありません。別の場所に保存したファイルを選んでください。</translation>
    </message>
    <message>
        <source>Restored from %1. Unlock it now.</source>
        <translation>%1 から復元しました。ロックを解除してください。</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Key …%1</source>
        <translation>キー …%1</translation>
    </message>
    <message>
        <source>%1 (%2 today)</source>
        <translation>%1(今日 %2)</translation>
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
        <translation>RubberAPI を開く</translation>
    </message>
    <message>
        <source>Copy env lines</source>
        <translation>環境変数の行をコピー</translation>
    </message>
    <message>
        <source>Suspend a key</source>
        <translation>キーを一時停止</translation>
    </message>
    <message>
        <source>Lock vault</source>
        <translation>保管庫をロック</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>ロックを解除…</translation>
    </message>
    <message>
        <source>Restore keys…</source>
        <translation>キーを復元…</translation>
    </message>
    <message>
        <source>Kill one key</source>
        <translation>キーを無効化</translation>
    </message>
    <message>
        <source>Kill all keys…</source>
        <translation>すべてのキーを無効化…</translation>
    </message>
    <message>
        <source>Kill all keys</source>
        <translation>すべてのキーを無効化</translation>
    </message>
    <message>
        <source>Quit (relays keep running)</source>
        <translation>終了(リレーは動作し続けます)</translation>
    </message>
    <message>
        <source>no relay paired</source>
        <translation>ペアリング済みのリレーなし</translation>
    </message>
    <message>
        <source>relay</source>
        <translation>リレー</translation>
    </message>
    <message>
        <source>%1 online</source>
        <translation>%1 オンライン</translation>
    </message>
    <message>
        <source>%1 offline</source>
        <translation>%1 オフライン</translation>
    </message>
    <message>
        <source>%1 offline, as of %2</source>
        <translation>%1 オフライン、%2 時点</translation>
    </message>
    <message>
        <source>A kill is not confirmed yet</source>
        <translation>無効化がまだ確認されていません</translation>
    </message>
    <message>
        <source>A relay shows another identity than the one you paired</source>
        <translation>リレーの ID がペアリング時と異なります</translation>
    </message>
    <message>
        <source>A provider refuses an upstream key</source>
        <translation>プロバイダーがアップストリームキーを拒否しています</translation>
    </message>
    <message>
        <source>A key is over its limit</source>
        <translation>上限を超えたキーがあります</translation>
    </message>
    <message>
        <source>All keys are killed</source>
        <translation>すべてのキーが無効化されています</translation>
    </message>
    <message>
        <source>A key is killed</source>
        <translation>無効化されたキーがあります</translation>
    </message>
    <message>
        <source>A key is near its limit</source>
        <translation>上限に近いキーがあります</translation>
    </message>
    <message>
        <source>at least %1 today</source>
        <translation>今日 %1 以上</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>No keys yet, %1</source>
        <translation>キーはまだありません、%1</translation>
    </message>
    <message>
        <source>RubberAPI: not set up</source>
        <translation>RubberAPI: 未設定</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>ロック中</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n relay(s) online</source>
        <translation>
            <numerusform>リレー %1/%n 台がオンライン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n key(s) active, %2</source>
        <translation>
            <numerusform>有効なキー %1/%n 個、%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) active</source>
        <translation>
            <numerusform>有効なキー %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s), unlock to see how they are</source>
        <translation>
            <numerusform>キー %n 個、状態の確認にはロック解除が必要です</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>activity</name>
    <message numerus="yes">
        <source>— %1 gap filled, %n request(s) —</source>
        <translation>
            <numerusform>— %1 の空白を補完、リクエスト %n 件 —</numerusform>
        </translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>直近 1 時間</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 時間</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 日間</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 日間</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Chosen range</source>
        <translation>指定した期間</translation>
    </message>
</context>
<context>
    <name>alert</name>
    <message>
        <source>A key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>A relay</source>
        <translation>リレー</translation>
    </message>
    <message>
        <source>%1 has used %2 % of today&apos;s %3.</source>
        <translation>%1 が今日の %3 の %2 % を使いました。</translation>
    </message>
    <message>
        <source>%1 has used all of today&apos;s %2. It opens again at 00:00 UTC.</source>
        <translation>%1 が今日の %2 を使い切りました。00:00 UTC に再開します。</translation>
    </message>
    <message>
        <source>%1 has used %2 % of its lifetime limit of %3.</source>
        <translation>%1 が累計上限 %3 の %2 % を使いました。</translation>
    </message>
    <message>
        <source>%1 has used all of its lifetime limit of %2.</source>
        <translation>%1 が累計上限 %2 を使い切りました。</translation>
    </message>
    <message>
        <source>%1 spent %2 in an hour; its usual hour is %3.</source>
        <translation>%1 が 1 時間に %2 使いました。普段は %3 です。</translation>
    </message>
    <message>
        <source>%1 does not answer. Its keys keep their last limits.</source>
        <translation>%1 が応答しません。キーは最後の上限のままです。</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1 が復帰しました。</translation>
    </message>
    <message>
        <source>%1 shows a different identity than the one you paired. Nothing is sent to it.</source>
        <translation>%1 の ID がペアリング時と異なります。何も送信しません。</translation>
    </message>
    <message>
        <source>%1: a kill has not been confirmed. It may still serve the key.</source>
        <translation>%1: 無効化が確認されていません。キーがまだ使える可能性があります。</translation>
    </message>
    <message>
        <source>Daily limit near</source>
        <translation>1日の上限間近</translation>
    </message>
    <message>
        <source>Daily limit used</source>
        <translation>1日の上限到達</translation>
    </message>
    <message>
        <source>Lifetime limit near</source>
        <translation>累計上限間近</translation>
    </message>
    <message>
        <source>Lifetime limit used</source>
        <translation>累計上限到達</translation>
    </message>
    <message>
        <source>Spending faster than usual</source>
        <translation>普段より速い消費</translation>
    </message>
    <message>
        <source>Model not allowed</source>
        <translation>許可されていないモデル</translation>
    </message>
    <message>
        <source>Address not allowed</source>
        <translation>許可されていないアドレス</translation>
    </message>
    <message>
        <source>New address on a key without address lock</source>
        <translation>アドレス未固定のキーで新しいアドレス</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>まもなく期限切れ</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Upstream key refused by its provider</source>
        <translation>プロバイダーがアップストリームキーを拒否</translation>
    </message>
    <message>
        <source>Relay offline</source>
        <translation>リレーがオフライン</translation>
    </message>
    <message>
        <source>Relay back</source>
        <translation>リレーが復帰</translation>
    </message>
    <message>
        <source>Relay shows another identity</source>
        <translation>リレーの ID が変更</translation>
    </message>
    <message>
        <source>Kill not confirmed</source>
        <translation>無効化が未確認</translation>
    </message>
    <message>
        <source>Request without a known price</source>
        <translation>価格不明のリクエスト</translation>
    </message>
    <message>
        <source>Killed from a phone</source>
        <translation>スマートフォンから無効化</translation>
    </message>
    <message>
        <source>A bill was above its bound</source>
        <translation>請求が見積もりを超過</translation>
    </message>
    <message>
        <source>Upstream key in an answer</source>
        <translation>応答にアップストリームキー</translation>
    </message>
    <message>
        <source>Suspended by the relay</source>
        <translation>リレーが一時停止</translation>
    </message>
    <message>
        <source>Locked to a shared address</source>
        <translation>共有アドレスに固定</translation>
    </message>
    <message>
        <source>Anything else a relay reports</source>
        <translation>その他のリレーからの報告</translation>
    </message>
    <message>
        <source>Audit log is another one</source>
        <translation>監査ログが別のもの</translation>
    </message>
    <message>
        <source>%1 shows another audit log than the one it signed before. The proof is kept.</source>
        <translation>%1 は以前に署名したものとは別の監査ログを示しています。証拠は保管されています。</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>パーセント</translation>
    </message>
    <message>
        <source>times the usual hour</source>
        <translation>倍(普段の 1 時間比)</translation>
    </message>
    <message>
        <source>days before</source>
        <translation>日前</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>%1 asked for a model it may not use: %2.</source>
        <translation>%1 が許可されていないモデルを要求しました: %2。</translation>
    </message>
    <message>
        <source>%1 was used from an address it is not locked to: %2.</source>
        <translation>%1 が固定外のアドレスから使われました: %2。</translation>
    </message>
    <message>
        <source>%1 was used from a new address: %2.</source>
        <translation>%1 が新しいアドレスから使われました: %2。</translation>
    </message>
    <message>
        <source>%1 expires on %2 unless it is used.</source>
        <translation>%1 は使われなければ %2 に失効します。</translation>
    </message>
    <message>
        <source>%1 has expired.</source>
        <translation>%1 の期限が切れました。</translation>
    </message>
    <message>
        <source>The provider refuses the upstream key behind %1.</source>
        <translation>%1 のアップストリームキーをプロバイダーが拒否しています。</translation>
    </message>
    <message>
        <source>%1 asked for a model without a known price: %2.</source>
        <translation>%1 が価格不明のモデルを要求しました: %2。</translation>
    </message>
    <message>
        <source>%1 was killed from a phone.</source>
        <translation>%1 がスマートフォンから無効化されました。</translation>
    </message>
    <message>
        <source>A request of %1 was billed above its bound.</source>
        <translation>%1 のリクエストが見積もりを超えて請求されました。</translation>
    </message>
    <message>
        <source>An answer to %1 held the upstream key. It was cut; change the upstream key.</source>
        <translation>%1 への応答にアップストリームキーが含まれていたため中断しました。アップストリームキーを変更してください。</translation>
    </message>
    <message>
        <source>The relay suspended %1: %2.</source>
        <translation>リレーが %1 を一時停止しました: %2。</translation>
    </message>
    <message>
        <source>%1 is locked to %2, an address many machines can have.</source>
        <translation>%1 は %2 に固定されていますが、これは多くの機器が持ちうるアドレスです。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2。</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>緊急</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Canary key tried</source>
        <translation>カナリアキーの使用</translation>
    </message>
    <message>
        <source>Unusual use</source>
        <translation>通常と異なる使用</translation>
    </message>
    <message>
        <source>Somebody tried the canary key %1 from %2.</source>
        <translation>何者かが %2 からカナリアキー %1 を試しました。</translation>
    </message>
    <message>
        <source>Unusual use of %1: %2.</source>
        <translation>%1 が通常と異なる使われ方をしました: %2。</translation>
    </message>
</context>
<context>
    <name>anomaly</name>
    <message>
        <source>Loop</source>
        <translation>ループ</translation>
    </message>
    <message>
        <source>Spend rate</source>
        <translation>消費ペース</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>新しいモデル</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Unusual hour</source>
        <translation>普段と異なる時間帯</translation>
    </message>
    <message>
        <source>The same request 30 times within 10 minutes.</source>
        <translation>10 分以内に同じリクエストが 30 回。</translation>
    </message>
    <message>
        <source>An hour that costs 10 times the usual one, after 3 days of use.</source>
        <translation>1 時間の費用が普段の 10 倍。使用開始から 3 日後以降。</translation>
    </message>
    <message>
        <source>A model the key never asked for, after 3 days of use.</source>
        <translation>キーが一度も要求していないモデル。使用開始から 3 日後以降。</translation>
    </message>
    <message>
        <source>20 attempts in an hour from addresses it is not locked to, or 3 such addresses.</source>
        <translation>固定外のアドレスからの試行が 1 時間に 20 回、またはそのようなアドレスが 3 つ。</translation>
    </message>
    <message>
        <source>Half of an hour&apos;s answers fail or are broken off, at 5 times the usual share.</source>
        <translation>1 時間の応答の半分が失敗または中断し、その割合が普段の 5 倍。</translation>
    </message>
    <message>
        <source>An hour of the day it never worked near in four weeks.</source>
        <translation>過去 4 週間、その前後でも一度も使われていない時間帯。</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログに記録</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>一時停止</translation>
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
        <translation>なし</translation>
    </message>
    <message>
        <source>A genuine machine</source>
        <translation>本物のマシン</translation>
    </message>
    <message>
        <source>A genuine machine with my image</source>
        <translation>自分のイメージで動く本物のマシン</translation>
    </message>
    <message>
        <source>You ask this relay for no proof.</source>
        <translation>このリレーには証明を求めていません。</translation>
    </message>
    <message>
        <source>You ask for a genuine machine: %1.</source>
        <translation>本物のマシンを求めています：%1。</translation>
    </message>
    <message>
        <source>You ask for a genuine machine with your image: %1.</source>
        <translation>自分のイメージで動く本物のマシンを求めています：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) are pinned.</source>
        <translation>
            <numerusform>%n 個のイメージを固定しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Firmware levels of your own are asked for.</source>
        <translation>独自のファームウェアの水準を求めています。</translation>
    </message>
</context>
<context>
    <name>attestation</name>
    <message>
        <source>Nothing about this machine is proven.</source>
        <translation>このマシンについては何も証明されていません。</translation>
    </message>
    <message>
        <source>Protected memory of a genuine machine. Which system runs there is not proven.</source>
        <translation>本物のマシンの保護されたメモリです。どのシステムが動いているかは証明されていません。</translation>
    </message>
    <message>
        <source>Protected memory of a genuine machine, running the image you pinned.</source>
        <translation>本物のマシンの保護されたメモリで、固定したイメージが動いています。</translation>
    </message>
    <message>
        <source>The relay sent evidence</source>
        <translation>リレーが証拠を送信</translation>
    </message>
    <message>
        <source>It has the right form</source>
        <translation>形式が正しい</translation>
    </message>
    <message>
        <source>Its certificates lead to a built-in root</source>
        <translation>証明書が内蔵のルートにつながる</translation>
    </message>
    <message>
        <source>The machine&apos;s key signed it</source>
        <translation>マシンの鍵が署名</translation>
    </message>
    <message>
        <source>The key is of this chip and firmware</source>
        <translation>鍵はこのチップとファームウェアのもの</translation>
    </message>
    <message>
        <source>Nobody may debug or migrate the machine</source>
        <translation>誰もマシンをデバッグまたは移動できない</translation>
    </message>
    <message>
        <source>Its firmware is new enough</source>
        <translation>ファームウェアが十分に新しい</translation>
    </message>
    <message>
        <source>This kind of machine is accepted</source>
        <translation>この種類のマシンは許可されている</translation>
    </message>
    <message>
        <source>What was started is what you pinned</source>
        <translation>起動されたのは固定したもの</translation>
    </message>
    <message>
        <source>It is fresh and names the keys you paired with</source>
        <translation>新しく、ペアリングした鍵を示している</translation>
    </message>
    <message>
        <source>That is what you ask for: a genuine machine.</source>
        <translation>求めているとおりです：本物のマシン。</translation>
    </message>
    <message>
        <source>You ask for a genuine machine: nothing is sent to this relay.</source>
        <translation>本物のマシンを求めています：このリレーには何も送信されません。</translation>
    </message>
    <message>
        <source>That is what you ask for: your image.</source>
        <translation>求めているとおりです：固定したイメージ。</translation>
    </message>
    <message>
        <source>You ask for your image: nothing is sent to this relay.</source>
        <translation>固定したイメージを求めています：このリレーには何も送信されません。</translation>
    </message>
    <message>
        <source>No image is pinned</source>
        <translation>イメージは固定されていない</translation>
    </message>
</context>
<context>
    <name>audit</name>
    <message>
        <source>this computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>computer %1</source>
        <translation>コンピューター %1</translation>
    </message>
    <message>
        <source>this app</source>
        <translation>このアプリ</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Vault made</source>
        <translation>保管庫を作成</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>ロックを解除</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Unlock failed</source>
        <translation>ロックの解除に失敗</translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <translation>パスフレーズを変更</translation>
    </message>
    <message>
        <source>Keychain unlock turned on</source>
        <translation>キーチェーンでの解除をオン</translation>
    </message>
    <message>
        <source>Keychain unlock turned off</source>
        <translation>キーチェーンでの解除をオフ</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>バックアップを作成</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>バックアップを復元</translation>
    </message>
    <message>
        <source>Relay paired</source>
        <translation>リレーをペアリング</translation>
    </message>
    <message>
        <source>Relay unsealed</source>
        <translation>リレーの封印を解除</translation>
    </message>
    <message>
        <source>Relay sealed</source>
        <translation>リレーを封印</translation>
    </message>
    <message>
        <source>New relay identity trusted</source>
        <translation>リレーの新しい ID を信頼</translation>
    </message>
    <message>
        <source>Relay renamed</source>
        <translation>リレーの名前を変更</translation>
    </message>
    <message>
        <source>Relay removed</source>
        <translation>リレーを削除</translation>
    </message>
    <message>
        <source>Key made and pushed</source>
        <translation>キーを作成して反映</translation>
    </message>
    <message>
        <source>Key changed</source>
        <translation>キーを変更</translation>
    </message>
    <message>
        <source>Key shown</source>
        <translation>キーを表示</translation>
    </message>
    <message>
        <source>Key suspended</source>
        <translation>キーを一時停止</translation>
    </message>
    <message>
        <source>Key resumed</source>
        <translation>キーを再開</translation>
    </message>
    <message>
        <source>IP lock reset</source>
        <translation>IP の固定をリセット</translation>
    </message>
    <message>
        <source>Key killed</source>
        <translation>キーを無効化</translation>
    </message>
    <message>
        <source>All keys killed</source>
        <translation>すべてのキーを無効化</translation>
    </message>
    <message>
        <source>Key restored</source>
        <translation>キーを復元</translation>
    </message>
    <message>
        <source>Key rotated</source>
        <translation>キーをローテーション</translation>
    </message>
    <message>
        <source>Key renamed</source>
        <translation>キーの名前を変更</translation>
    </message>
    <message>
        <source>Key archived</source>
        <translation>キーをアーカイブ</translation>
    </message>
    <message>
        <source>Key taken out of the archive</source>
        <translation>キーをアーカイブから戻した</translation>
    </message>
    <message>
        <source>Key deleted</source>
        <translation>キーを削除</translation>
    </message>
    <message>
        <source>Phone kill link made</source>
        <translation>スマートフォン用の無効化リンクを作成</translation>
    </message>
    <message>
        <source>Phone kill link revoked</source>
        <translation>スマートフォン用の無効化リンクを取り消し</translation>
    </message>
    <message>
        <source>Upstream key added</source>
        <translation>アップストリームキーを追加</translation>
    </message>
    <message>
        <source>Upstream key changed</source>
        <translation>アップストリームキーを変更</translation>
    </message>
    <message>
        <source>Upstream key renamed</source>
        <translation>アップストリームキーの名前を変更</translation>
    </message>
    <message>
        <source>Upstream key archived</source>
        <translation>アップストリームキーをアーカイブ</translation>
    </message>
    <message>
        <source>Upstream key taken out of the archive</source>
        <translation>アップストリームキーをアーカイブから戻した</translation>
    </message>
    <message>
        <source>Upstream key revealed</source>
        <translation>アップストリームキーを表示</translation>
    </message>
    <message>
        <source>Upstream key not revealed: wrong passphrase</source>
        <translation>アップストリームキーを表示せず：パスフレーズが違います</translation>
    </message>
    <message>
        <source>Upstream key rotated</source>
        <translation>アップストリームキーをローテーション</translation>
    </message>
    <message>
        <source>Upstream key removed</source>
        <translation>アップストリームキーを削除</translation>
    </message>
    <message>
        <source>Recovery shares made</source>
        <translation>復旧用シェアを作成</translation>
    </message>
    <message>
        <source>Vault recovered</source>
        <translation>保管庫を復旧</translation>
    </message>
    <message>
        <source>Keys imported</source>
        <translation>キーを読み込み</translation>
    </message>
    <message>
        <source>View exported</source>
        <translation>表示を書き出し</translation>
    </message>
    <message>
        <source>Prices changed</source>
        <translation>価格を変更</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>設定を変更</translation>
    </message>
    <message>
        <source>Alert rule changed</source>
        <translation>アラートルールを変更</translation>
    </message>
    <message>
        <source>Terminal allowed</source>
        <translation>ターミナルを許可</translation>
    </message>
    <message>
        <source>Terminal denied</source>
        <translation>ターミナルを拒否</translation>
    </message>
    <message>
        <source>Terminal revoked</source>
        <translation>ターミナルの許可を取り消し</translation>
    </message>
    <message>
        <source>Older events removed by age</source>
        <translation>保存期間を過ぎたイベントを削除</translation>
    </message>
    <message>
        <source>Suspended by the owner</source>
        <translation>所有者が一時停止</translation>
    </message>
    <message>
        <source>Suspended by a rule</source>
        <translation>ルールにより一時停止</translation>
    </message>
    <message>
        <source>Resumed by the owner</source>
        <translation>所有者が再開</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Killed</source>
        <translation>無効化</translation>
    </message>
    <message>
        <source>Kill link changed</source>
        <translation>無効化リンクを変更</translation>
    </message>
    <message>
        <source>Expired: not used</source>
        <translation>期限切れ: 未使用</translation>
    </message>
    <message>
        <source>Expired: end date</source>
        <translation>期限切れ: 終了日</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Policy accepted</source>
        <translation>ポリシーを受理</translation>
    </message>
    <message>
        <source>Pin accepted, not durable yet</source>
        <translation>IP の固定を受理、保存は未完了</translation>
    </message>
    <message>
        <source>Pin accepted</source>
        <translation>IP の固定を受理</translation>
    </message>
    <message>
        <source>Computer paired</source>
        <translation>コンピューターをペアリング</translation>
    </message>
    <message>
        <source>Computer removed</source>
        <translation>コンピューターを削除</translation>
    </message>
    <message>
        <source>Computers changed</source>
        <translation>コンピューターを変更</translation>
    </message>
    <message>
        <source>Master key adopted</source>
        <translation>マスターキーを採用</translation>
    </message>
    <message>
        <source>Seal changed</source>
        <translation>封印を変更</translation>
    </message>
    <message>
        <source>Price book changed</source>
        <translation>価格表を変更</translation>
    </message>
    <message>
        <source>Relay started</source>
        <translation>リレーを起動</translation>
    </message>
    <message>
        <source>Journal repaired</source>
        <translation>ジャーナルを修復</translation>
    </message>
    <message>
        <source>streams cut</source>
        <translation>ストリームの切断</translation>
    </message>
    <message>
        <source>daily limit</source>
        <translation>1日の上限</translation>
    </message>
    <message>
        <source>address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>price book</source>
        <translation>価格表</translation>
    </message>
    <message>
        <source>lifetime limit</source>
        <translation>累計上限</translation>
    </message>
    <message>
        <source>Computer let in</source>
        <translation>コンピューターを許可</translation>
    </message>
    <message>
        <source>Computer turned away</source>
        <translation>コンピューターを拒否</translation>
    </message>
    <message>
        <source>Computer taken off</source>
        <translation>コンピューターを除外</translation>
    </message>
    <message>
        <source>Webhook added</source>
        <translation>Webhookを追加</translation>
    </message>
    <message>
        <source>Secret of a webhook rotated</source>
        <translation>Webhookのシークレットを更新</translation>
    </message>
    <message>
        <source>Webhook enabled</source>
        <translation>Webhookを有効化</translation>
    </message>
    <message>
        <source>Webhook tested</source>
        <translation>Webhookをテスト</translation>
    </message>
    <message>
        <source>Webhook removed</source>
        <translation>Webhookを削除</translation>
    </message>
    <message>
        <source>Webhook disabled by its receiver</source>
        <translation>受信側がWebhookを無効化</translation>
    </message>
    <message>
        <source>Webhook changed</source>
        <translation>Webhookを変更</translation>
    </message>
    <message>
        <source>this app, from the tray</source>
        <translation>このアプリ(トレイから)</translation>
    </message>
    <message>
        <source>this app, from a notification</source>
        <translation>このアプリ(通知から)</translation>
    </message>
</context>
<context>
    <name>error</name>
    <message>
        <source>There is no vault here: %1.</source>
        <translation>ここに保管庫はありません: %1。</translation>
    </message>
    <message>
        <source>Open another one or make a new one.</source>
        <translation>別のものを開くか、新しく作成してください。</translation>
    </message>
    <message>
        <source>There is a vault here already.</source>
        <translation>ここにはすでに保管庫があります。</translation>
    </message>
    <message>
        <source>Open it, or choose another folder.</source>
        <translation>それを開くか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation>保管庫はロックされています。</translation>
    </message>
    <message>
        <source>Unlock it first.</source>
        <translation>先にロックを解除してください。</translation>
    </message>
    <message>
        <source>Another program is using the vault: %1.</source>
        <translation>別のプログラムが保管庫を使用しています：%1。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>少し待ってからやり直してください。</translation>
    </message>
    <message>
        <source>This vault was made by a newer RubberAPI: %1.</source>
        <translation>この保管庫はより新しい RubberAPI で作成されました: %1。</translation>
    </message>
    <message>
        <source>Update RubberAPI to open it.</source>
        <translation>開くには RubberAPI を更新してください。</translation>
    </message>
    <message>
        <source>This file cannot be read as a vault: %1.</source>
        <translation>このファイルは保管庫として読めません: %1。</translation>
    </message>
    <message>
        <source>Your relays go on working. Restore the vault from a backup.</source>
        <translation>リレーは動作し続けます。バックアップから保管庫を復元してください。</translation>
    </message>
    <message>
        <source>The vault could not be written: %1.</source>
        <translation>保管庫に書き込めませんでした: %1。</translation>
    </message>
    <message>
        <source>Nothing was lost. Make room on the disk, or allow writing to the folder.</source>
        <translation>何も失われていません。ディスクの空きを増やすか、フォルダーへの書き込みを許可してください。</translation>
    </message>
    <message>
        <source>Wrong passphrase.</source>
        <translation>パスフレーズが違います。</translation>
    </message>
    <message>
        <source>This backup is damaged: %1.</source>
        <translation>このバックアップは壊れています: %1。</translation>
    </message>
    <message>
        <source>Take an older one.</source>
        <translation>古いものを使ってください。</translation>
    </message>
    <message>
        <source>The file exists already: %1.</source>
        <translation>ファイルはすでに存在します: %1。</translation>
    </message>
    <message>
        <source>Choose another name; nothing is overwritten.</source>
        <translation>別の名前を選んでください。上書きはしません。</translation>
    </message>
    <message>
        <source>There is no such key: %1.</source>
        <translation>そのようなキーはありません: %1。</translation>
    </message>
    <message>
        <source>There is no such relay: %1.</source>
        <translation>そのようなリレーはありません: %1。</translation>
    </message>
    <message>
        <source>There is no such upstream key: %1.</source>
        <translation>そのようなアップストリームキーはありません: %1。</translation>
    </message>
    <message>
        <source>No relay is paired yet.</source>
        <translation>リレーはまだペアリングされていません。</translation>
    </message>
    <message>
        <source>Pair one first.</source>
        <translation>先にペアリングしてください。</translation>
    </message>
    <message>
        <source>This name is taken.</source>
        <translation>この名前は使用中です。</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>別の名前を選んでください。</translation>
    </message>
    <message>
        <source>This key was replaced by a newer one: %1.</source>
        <translation>このキーは新しいものに置き換えられました: %1。</translation>
    </message>
    <message>
        <source>The key is killed.</source>
        <translation>キーは無効化されています。</translation>
    </message>
    <message>
        <source>Restore it first.</source>
        <translation>先に復元してください。</translation>
    </message>
    <message>
        <source>The key has expired.</source>
        <translation>キーの期限が切れています。</translation>
    </message>
    <message>
        <source>Change its expiry and restore it.</source>
        <translation>期限を変更して復元してください。</translation>
    </message>
    <message>
        <source>This vault cannot unseal that relay.</source>
        <translation>この保管庫ではそのリレーの封印を解除できません。</translation>
    </message>
    <message>
        <source>Unseal it from the computer that paired first.</source>
        <translation>最初にペアリングしたコンピューターから解除してください。</translation>
    </message>
    <message>
        <source>There is no price for %1.</source>
        <translation>%1 の価格がありません。</translation>
    </message>
    <message>
        <source>The provider of this key cannot be told: %1.</source>
        <translation>このキーのプロバイダーを判別できません: %1。</translation>
    </message>
    <message>
        <source>Choose it from the list.</source>
        <translation>一覧から選んでください。</translation>
    </message>
    <message>
        <source>The relay cannot be reached: %1.</source>
        <translation>リレーに接続できません: %1。</translation>
    </message>
    <message>
        <source>Keys on it keep their last limits.</source>
        <translation>そこにあるキーは最後の上限のままです。</translation>
    </message>
    <message>
        <source>Something that is not the relay answered: %1.</source>
        <translation>リレーではないものが応答しました: %1。</translation>
    </message>
    <message>
        <source>Check the relay&apos;s control address, and what stands in front of it.</source>
        <translation>リレーの制御アドレスと、その手前にあるものを確認してください。</translation>
    </message>
    <message>
        <source>This is not the relay that was paired: %1.</source>
        <translation>ペアリングしたリレーではありません: %1。</translation>
    </message>
    <message>
        <source>Nothing is sent to it until you decide.</source>
        <translation>判断されるまで何も送信しません。</translation>
    </message>
    <message>
        <source>The relay does not know this computer.</source>
        <translation>リレーはこのコンピューターを認識していません。</translation>
    </message>
    <message>
        <source>Pair with it again.</source>
        <translation>もう一度ペアリングしてください。</translation>
    </message>
    <message>
        <source>The relay refused this computer&apos;s signature.</source>
        <translation>リレーがこのコンピューターの署名を拒否しました。</translation>
    </message>
    <message>
        <source>The relay has removed this computer.</source>
        <translation>リレーがこのコンピューターを削除しました。</translation>
    </message>
    <message>
        <source>The pairing code is not accepted: %1.</source>
        <translation>ペアリングコードが受け付けられません: %1。</translation>
    </message>
    <message>
        <source>It lasts 10 minutes and works once. Make a new one on the relay: rubberapi-relay pair</source>
        <translation>10 分間、一度だけ使えます。リレーで新しく作成してください: rubberapi-relay pair</translation>
    </message>
    <message>
        <source>The relay did not accept the pairing code.</source>
        <translation>リレーがペアリングコードを受け付けませんでした。</translation>
    </message>
    <message>
        <source>Make a new one on the relay: rubberapi-relay pair</source>
        <translation>リレーで新しく作成してください: rubberapi-relay pair</translation>
    </message>
    <message>
        <source>The pairing code is older than 10 minutes.</source>
        <translation>ペアリングコードが 10 分を過ぎています。</translation>
    </message>
    <message>
        <source>The relay has no pairing code open; each works once.</source>
        <translation>リレーに有効なペアリングコードがありません。コードは一度だけ使えます。</translation>
    </message>
    <message>
        <source>This computer is paired with the relay already.</source>
        <translation>このコンピューターはすでにペアリングされています。</translation>
    </message>
    <message>
        <source>The relay does not go by the name it was called.</source>
        <translation>リレーは呼び出された名前では応答しません。</translation>
    </message>
    <message>
        <source>Use one of its own addresses, or set public_url in its configuration.</source>
        <translation>リレー自身のアドレスを使うか、設定の public_url を指定してください。</translation>
    </message>
    <message>
        <source>The relay is sealed: it cannot open its stored keys.</source>
        <translation>リレーは封印されています。保存されたキーを開けません。</translation>
    </message>
    <message>
        <source>Unseal it.</source>
        <translation>封印を解除してください。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the relay&apos;s differ by more than two minutes.</source>
        <translation>このコンピューターとリレーの時計が 2 分以上ずれています。</translation>
    </message>
    <message>
        <source>Set the clock that is wrong.</source>
        <translation>ずれている時計を合わせてください。</translation>
    </message>
    <message>
        <source>The relay has seen a later request of this computer.</source>
        <translation>リレーはこのコンピューターのより新しい要求を受信済みです。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>もう一度お試しください。</translation>
    </message>
    <message>
        <source>The relay has seen this very request already.</source>
        <translation>リレーはこの要求をすでに受信しています。</translation>
    </message>
    <message>
        <source>The relay has a newer version of this key: another computer changed it.</source>
        <translation>リレーにはこのキーの新しい版があります。別のコンピューターが変更しました。</translation>
    </message>
    <message>
        <source>Look at it again first.</source>
        <translation>先に内容を確認してください。</translation>
    </message>
    <message>
        <source>The relay&apos;s receipt does not fit: %1.</source>
        <translation>リレーの受領証が一致しません: %1。</translation>
    </message>
    <message>
        <source>The relay cannot write its journal: %1.</source>
        <translation>リレーがジャーナルを書き込めません: %1。</translation>
    </message>
    <message>
        <source>Make room on its disk. It refuses agents until then; kill still works.</source>
        <translation>ディスクの空きを増やしてください。それまでエージェントは拒否されますが、無効化は可能です。</translation>
    </message>
    <message>
        <source>Too many requests to the relay in a minute.</source>
        <translation>1 分間のリレーへの要求が多すぎます。</translation>
    </message>
    <message>
        <source>Wait a minute.</source>
        <translation>1 分お待ちください。</translation>
    </message>
    <message>
        <source>The relay is busy.</source>
        <translation>リレーは処理中です。</translation>
    </message>
    <message>
        <source>This vault&apos;s master key is not the one the relay was sealed with.</source>
        <translation>この保管庫のマスターキーは、リレーの封印に使われたものではありません。</translation>
    </message>
    <message>
        <source>The relay keeps its master key in a file and cannot be sealed from here.</source>
        <translation>リレーはマスターキーをファイルに保持しており、ここからは封印できません。</translation>
    </message>
    <message>
        <source>There is no such kill link.</source>
        <translation>そのような無効化リンクはありません。</translation>
    </message>
    <message>
        <source>This relay shows no page to phones: it needs TLS for that.</source>
        <translation>このリレーはスマートフォン用ページを表示できません。TLS が必要です。</translation>
    </message>
    <message>
        <source>Give it a certificate, or put it behind a proxy that has one.</source>
        <translation>証明書を設定するか、証明書のあるプロキシの背後に置いてください。</translation>
    </message>
    <message>
        <source>The relay is the one you paired.</source>
        <translation>ペアリングしたリレーです。</translation>
    </message>
    <message>
        <source>There is nothing to trust anew.</source>
        <translation>新たに信頼するものはありません。</translation>
    </message>
    <message>
        <source>This very key is in the vault already: %1.</source>
        <translation>このキーはすでに保管庫にあります: %1。</translation>
    </message>
    <message>
        <source>It is in use: %1.</source>
        <translation>使用中です: %1。</translation>
    </message>
    <message>
        <source>The upstream key is archived.</source>
        <translation>アップストリームキーはアーカイブ済みです。</translation>
    </message>
    <message>
        <source>Take it back first.</source>
        <translation>先に戻してください。</translation>
    </message>
    <message>
        <source>Archive it before deleting it.</source>
        <translation>削除する前にアーカイブしてください。</translation>
    </message>
    <message>
        <source>The format of this file is not known: %1.</source>
        <translation>このファイルの形式は不明です: %1。</translation>
    </message>
    <message>
        <source>A .env file, Bitwarden, 1Password, KeePassXC or a JSON map can be read.</source>
        <translation>.env ファイル、Bitwarden、1Password、KeePassXC、JSON を読み込めます。</translation>
    </message>
    <message>
        <source>This export is encrypted: %1.</source>
        <translation>この書き出しは暗号化されています: %1。</translation>
    </message>
    <message>
        <source>Export it without encryption, import it, and delete the file.</source>
        <translation>暗号化せずに書き出して読み込み、ファイルを削除してください。</translation>
    </message>
    <message>
        <source>This file is damaged: %1.</source>
        <translation>このファイルは壊れています: %1。</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>何も読み込まれていません。</translation>
    </message>
    <message>
        <source>This file is too large to be a list of keys: %1.</source>
        <translation>キーの一覧としては大きすぎます: %1。</translation>
    </message>
    <message>
        <source>The file is not there: %1.</source>
        <translation>ファイルがありません: %1。</translation>
    </message>
    <message>
        <source>The system keychain does not answer, or is locked.</source>
        <translation>システムのキーチェーンが応答しないか、ロックされています。</translation>
    </message>
    <message>
        <source>Use the passphrase.</source>
        <translation>パスフレーズを使ってください。</translation>
    </message>
    <message>
        <source>This vault does not use the system keychain.</source>
        <translation>この保管庫はシステムのキーチェーンを使っていません。</translation>
    </message>
    <message>
        <source>Switch it on in the settings.</source>
        <translation>設定で有効にしてください。</translation>
    </message>
    <message>
        <source>The keychain has no entry for this vault any more.</source>
        <translation>キーチェーンにこの保管庫の項目がありません。</translation>
    </message>
    <message>
        <source>Use the passphrase, and switch it on again in the settings.</source>
        <translation>パスフレーズを使い、設定で再び有効にしてください。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>ディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>Make room first; nothing was lost. Kill still works.</source>
        <translation>先に空きを増やしてください。何も失われていません。無効化は可能です。</translation>
    </message>
    <message>
        <source>This alert is gone.</source>
        <translation>このアラートはもうありません。</translation>
    </message>
    <message>
        <source>There is no such setting: %1.</source>
        <translation>そのような設定はありません: %1。</translation>
    </message>
    <message>
        <source>The draft is too large to keep.</source>
        <translation>下書きが大きすぎて保存できません。</translation>
    </message>
    <message>
        <source>The price book has changed meanwhile.</source>
        <translation>その間に価格表が変わりました。</translation>
    </message>
    <message>
        <source>Look at it again.</source>
        <translation>もう一度確認してください。</translation>
    </message>
    <message>
        <source>The price list cannot be fetched: %1.</source>
        <translation>価格表を取得できません: %1。</translation>
    </message>
    <message>
        <source>This link is refused: %1.</source>
        <translation>このリンクは拒否されました: %1。</translation>
    </message>
    <message>
        <source>Only rubberapi://pair links are followed, and only after you confirm.</source>
        <translation>rubberapi://pair のリンクだけを、確認の後に開きます。</translation>
    </message>
    <message>
        <source>The relay does not have this key.</source>
        <translation>リレーにこのキーはありません。</translation>
    </message>
    <message>
        <source>Restore it to send it again.</source>
        <translation>復元すると再送信されます。</translation>
    </message>
    <message>
        <source>The relay did not show what you ask of its machine: %1.</source>
        <translation>リレーは、マシンに求められているものを示しませんでした：%1。</translation>
    </message>
    <message>
        <source>Nothing was sent. Each step is on the relay&apos;s card.</source>
        <translation>何も送信されていません。各ステップはリレーのカードにあります。</translation>
    </message>
    <message>
        <source>The relay&apos;s machine gave no evidence: %1.</source>
        <translation>リレーのマシンは証拠を示しませんでした：%1。</translation>
    </message>
    <message>
        <source>Another computer that is paired with this relay must let this one in.</source>
        <translation>このリレーとペアリング済みの別のコンピューターが、このコンピューターを許可する必要があります。</translation>
    </message>
    <message>
        <source>Then do this again, with a fresh code.</source>
        <translation>そのあと、新しいコードでもう一度行ってください。</translation>
    </message>
    <message>
        <source>The other computer turned this one away.</source>
        <translation>別のコンピューターがこのコンピューターを拒否しました。</translation>
    </message>
    <message>
        <source>Nobody waits to be let in any more.</source>
        <translation>許可を待っているコンピューターはもうありません。</translation>
    </message>
    <message>
        <source>The relay was started anew meanwhile.</source>
        <translation>その間にリレーが再起動されました。</translation>
    </message>
    <message>
        <source>Make a new code on its machine.</source>
        <translation>リレーのマシンで新しいコードを作成してください。</translation>
    </message>
    <message>
        <source>Other computers keep changing the relay&apos;s list.</source>
        <translation>ほかのコンピューターがリレーの一覧を変更し続けています。</translation>
    </message>
    <message>
        <source>The relay shows another list of computers than before: %1.</source>
        <translation>リレーが以前と異なるコンピューターの一覧を示しています: %1。</translation>
    </message>
    <message>
        <source>Somebody has set it back or changed it. If that was you, unpair it and pair again.</source>
        <translation>だれかが古い状態に戻したか変更しました。あなたが行った場合は、ペアリングを解除してやり直してください。</translation>
    </message>
    <message>
        <source>What the keychain has does not open this vault any more.</source>
        <translation>キーチェーンの内容ではこの保管庫を開けなくなりました。</translation>
    </message>
    <message>
        <source>It is not clear which one is meant: %1.</source>
        <translation>どれを指しているか分かりません：%1。</translation>
    </message>
    <message>
        <source>The key is archived.</source>
        <translation>キーはアーカイブされています。</translation>
    </message>
    <message>
        <source>Put it back first.</source>
        <translation>先に一覧に戻してください。</translation>
    </message>
    <message>
        <source>The owner&apos;s trail was changed: %1.</source>
        <translation>監査記録が改変されています：%1。</translation>
    </message>
    <message>
        <source>Verify its chain in Activity.</source>
        <translation>アクティビティでチェーンを検証してください。</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>ファイルに書き込めません：%1。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The file was changed meanwhile.</source>
        <translation>その間にファイルが変更されました。</translation>
    </message>
    <message>
        <source>There is no upstream key in this file.</source>
        <translation>このファイルにアップストリームキーはありません。</translation>
    </message>
    <message>
        <source>There is no such rule: %1.</source>
        <translation>そのルールはありません：%1。</translation>
    </message>
    <message>
        <source>The price list does not read: %1.</source>
        <translation>価格表を読み取れません：%1。</translation>
    </message>
    <message>
        <source>The price list is too large to be one.</source>
        <translation>価格表としては大きすぎます。</translation>
    </message>
    <message>
        <source>The kill credential&apos;s file is damaged: %1.</source>
        <translation>無効化用の鍵のファイルが壊れています：%1。</translation>
    </message>
    <message>
        <source>Unlocking the vault once writes it again.</source>
        <translation>保管庫のロックを一度解除すると再び書き込まれます。</translation>
    </message>
    <message>
        <source>The kill credential&apos;s file is not there.</source>
        <translation>無効化用の鍵のファイルがありません。</translation>
    </message>
    <message>
        <source>The list of kills that wait is damaged: %1.</source>
        <translation>待機中の無効化の一覧が壊れています：%1。</translation>
    </message>
    <message>
        <source>Kill again what must be dead.</source>
        <translation>使えなくすべきものをもう一度無効化してください。</translation>
    </message>
    <message>
        <source>Another program writes the list of kills: %1.</source>
        <translation>別のプログラムが無効化の一覧に書き込んでいます：%1。</translation>
    </message>
    <message>
        <source>The key was restored after this kill was asked for.</source>
        <translation>この無効化を求めた後にキーが復元されました。</translation>
    </message>
    <message>
        <source>Kill it again if it is to end.</source>
        <translation>終わらせるにはもう一度無効化してください。</translation>
    </message>
    <message>
        <source>The relay&apos;s rows do not fit what was asked for: %1.</source>
        <translation>リレーの行が要求と合いません：%1。</translation>
    </message>
    <message>
        <source>What was sealed could not be opened: %1.</source>
        <translation>封印されたものを開けませんでした：%1。</translation>
    </message>
    <message>
        <source>The relay writes faster than it can be asked about.</source>
        <translation>リレーの書き込みが速く、問い合わせが追いつきません。</translation>
    </message>
    <message>
        <source>The relay was set back to an older state: %1.</source>
        <translation>リレーが以前の状態に戻されています：%1。</translation>
    </message>
    <message>
        <source>Keys that were killed since may be alive in it. Open it only if you put a backup there yourself.</source>
        <translation>その後に無効化したキーが生きている可能性があります。自分でバックアップを戻した場合だけ開いてください。</translation>
    </message>
    <message>
        <source>The relay shows another log than the one it signed before: %1.</source>
        <translation>リレーが以前に署名したものとは別のログを示しています：%1。</translation>
    </message>
    <message>
        <source>Somebody changed what happened there. Both signatures are kept.</source>
        <translation>誰かがそこで起きたことを書き換えました。両方の署名は保管されています。</translation>
    </message>
    <message>
        <source>The relay&apos;s log is shorter than it was: %1.</source>
        <translation>リレーのログが以前より短くなっています：%1。</translation>
    </message>
    <message>
        <source>Was an old copy of its data put back? Both signatures are kept.</source>
        <translation>古いデータのコピーが戻されましたか？両方の署名は保管されています。</translation>
    </message>
    <message>
        <source>The relay&apos;s log is signed by another key: %1.</source>
        <translation>リレーのログが別の鍵で署名されています：%1。</translation>
    </message>
    <message>
        <source>What was verified stays as it is.</source>
        <translation>検証済みのものはそのままです。</translation>
    </message>
    <message>
        <source>The relay gives no signed checkpoints any more: %1.</source>
        <translation>リレーが署名付きチェックポイントを出さなくなりました：%1。</translation>
    </message>
    <message>
        <source>A row here is not the one that was signed: %1.</source>
        <translation>ここにある行が署名されたものと違います：%1。</translation>
    </message>
    <message>
        <source>The relay sent it, or this vault was changed.</source>
        <translation>リレーが送ったか、この保管庫が改変されました。</translation>
    </message>
    <message>
        <source>The relay cannot prove older rows: %1.</source>
        <translation>リレーが古い行を証明できません：%1。</translation>
    </message>
    <message>
        <source>On its machine: rubberapi-relay verify-journal</source>
        <translation>そのマシンで：rubberapi-relay verify-journal</translation>
    </message>
    <message>
        <source>Rows went away meanwhile.</source>
        <translation>その間に行がなくなりました。</translation>
    </message>
    <message>
        <source>Nothing of this log was verified yet: %1.</source>
        <translation>このログはまだ検証されていません：%1。</translation>
    </message>
    <message>
        <source>Verify it in Activity, under Audit.</source>
        <translation>アクティビティの監査で検証してください。</translation>
    </message>
    <message>
        <source>This row cannot be proved: %1.</source>
        <translation>この行は証明できません：%1。</translation>
    </message>
    <message>
        <source>This row is newer than what the relay has signed.</source>
        <translation>この行はリレーが署名した範囲より新しいものです。</translation>
    </message>
    <message>
        <source>Try again in some seconds.</source>
        <translation>数秒後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>There is no proof beside the file: %1.</source>
        <translation>ファイルの隣に証明がありません：%1。</translation>
    </message>
    <message>
        <source>An export writes FILE.proof; keep the two together.</source>
        <translation>書き出すと FILE.proof が作られます。2 つを一緒に保管してください。</translation>
    </message>
    <message>
        <source>The proof does not hold: %1.</source>
        <translation>証明が成り立ちません：%1。</translation>
    </message>
    <message>
        <source>Do not rely on it.</source>
        <translation>信用しないでください。</translation>
    </message>
    <message>
        <source>The log&apos;s checkpoint does not read: %1.</source>
        <translation>ログのチェックポイントを読み取れません：%1。</translation>
    </message>
    <message>
        <source>The checkpoint is not signed by that key: %1.</source>
        <translation>チェックポイントはその鍵で署名されていません：%1。</translation>
    </message>
    <message>
        <source>This is no file that an export wrote: %1.</source>
        <translation>書き出しで作られたファイルではありません：%1。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>停止しました。</translation>
    </message>
    <message>
        <source>A word is not in the list of words: %1.</source>
        <translation>単語の一覧にない語があります：%1。</translation>
    </message>
    <message>
        <source>Read it again.</source>
        <translation>もう一度読んでください。</translation>
    </message>
    <message>
        <source>This is no whole share: %1.</source>
        <translation>シェアの全体ではありません：%1。</translation>
    </message>
    <message>
        <source>A share has 33 words.</source>
        <translation>シェアは 33 語です。</translation>
    </message>
    <message>
        <source>This is no share as it was written down: a word is wrong.</source>
        <translation>書き留めたシェアと違います。誤った語があります。</translation>
    </message>
    <message>
        <source>Read the words again.</source>
        <translation>単語をもう一度読んでください。</translation>
    </message>
    <message>
        <source>This is no share of ours: %1.</source>
        <translation>当方のシェアではありません：%1。</translation>
    </message>
    <message>
        <source>This share belongs to another set: %1.</source>
        <translation>このシェアは別の組のものです：%1。</translation>
    </message>
    <message>
        <source>Shares from before the last ones were made are void.</source>
        <translation>最後に作る前のシェアは無効です。</translation>
    </message>
    <message>
        <source>This share was given already.</source>
        <translation>このシェアはすでに入力されています。</translation>
    </message>
    <message>
        <source>Take another one.</source>
        <translation>別のものを使ってください。</translation>
    </message>
    <message>
        <source>These numbers of shares do not go together: %1.</source>
        <translation>シェアの数の組み合わせが合いません：%1。</translation>
    </message>
    <message>
        <source>These are not enough shares.</source>
        <translation>シェアが足りません。</translation>
    </message>
    <message>
        <source>These shares are not of one secret.</source>
        <translation>これらのシェアは 1 つの秘密のものではありません。</translation>
    </message>
    <message>
        <source>One of them was made for something else. Begin again.</source>
        <translation>1 つは別のもののために作られました。最初からやり直してください。</translation>
    </message>
    <message>
        <source>Not enough of the new shares were typed again.</source>
        <translation>新しいシェアの再入力が足りません。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更されていません。</translation>
    </message>
    <message>
        <source>These shares belong together, and do not open this vault.</source>
        <translation>これらのシェアは同じ組ですが、この保管庫は開きません。</translation>
    </message>
    <message>
        <source>Open the vault they were made for, or a backup of it.</source>
        <translation>対応する保管庫か、そのバックアップを開いてください。</translation>
    </message>
    <message>
        <source>The shares that were given do not open the relay.</source>
        <translation>渡されたシェアではリレーが開きません。</translation>
    </message>
    <message>
        <source>Which of them was wrong is not known. Begin again with the first.</source>
        <translation>どれが誤りかは分かりません。最初のシェアからやり直してください。</translation>
    </message>
    <message>
        <source>This relay is opened by shares of several people.</source>
        <translation>このリレーは複数の人のシェアで開きます。</translation>
    </message>
    <message>
        <source>Give yours.</source>
        <translation>自分のシェアを渡してください。</translation>
    </message>
    <message>
        <source>Nobody has shares of this relay yet.</source>
        <translation>このリレーのシェアはまだ誰も持っていません。</translation>
    </message>
    <message>
        <source>Make some first.</source>
        <translation>先に作成してください。</translation>
    </message>
    <message>
        <source>The shares that were given are forgotten: ten minutes are over.</source>
        <translation>渡されたシェアは忘れられました。10 分が過ぎました。</translation>
    </message>
    <message>
        <source>Give yours again.</source>
        <translation>もう一度渡してください。</translation>
    </message>
    <message>
        <source>This relay is not opened by shares: %1.</source>
        <translation>このリレーはシェアで開くものではありません：%1。</translation>
    </message>
    <message>
        <source>Set seal_mode = &quot;shamir&quot; in its configuration and restart it.</source>
        <translation>設定で seal_mode = &quot;shamir&quot; にして再起動してください。</translation>
    </message>
    <message>
        <source>This vault has no recovery shares.</source>
        <translation>この保管庫には復旧用シェアがありません。</translation>
    </message>
    <message>
        <source>There is nothing to accept: %1.</source>
        <translation>受け入れるものがありません：%1。</translation>
    </message>
    <message>
        <source>There is no such webhook: %1.</source>
        <translation>その Webhook はありません：%1。</translation>
    </message>
    <message>
        <source>The relay does not have this webhook.</source>
        <translation>リレーにこの Webhook はありません。</translation>
    </message>
    <message>
        <source>The relay has as many webhooks as it takes.</source>
        <translation>リレーの Webhook の数は上限に達しています。</translation>
    </message>
    <message>
        <source>Remove one first.</source>
        <translation>先に 1 つ削除してください。</translation>
    </message>
    <message>
        <source>The webhook is switched off: %1.</source>
        <translation>Webhook は停止しています：%1。</translation>
    </message>
    <message>
        <source>The webhook&apos;s address is refused: %1.</source>
        <translation>Webhook のアドレスは拒否されました：%1。</translation>
    </message>
    <message>
        <source>The vault file is not there: %1.</source>
        <translation>保管庫のファイルがありません: %1。</translation>
    </message>
    <message>
        <source>Restore it from a backup, or open it where it is now.</source>
        <translation>バックアップから復元するか、現在の場所から開いてください。</translation>
    </message>
    <message>
        <source>Archive these proxy keys first, and make new ones for another upstream key.</source>
        <translation>先にこれらのプロキシキーをアーカイブし、別のアップストリームキー用に新しく作成してください。</translation>
    </message>
    <message>
        <source>The vault can only be read: %1.</source>
        <translation>保管庫は読み取り専用です: %1。</translation>
    </message>
    <message>
        <source>Nothing was changed. Killing works all the same.</source>
        <translation>何も変更されていません。無効化は可能です。</translation>
    </message>
    <message>
        <source>The relay&apos;s name has no address: %1.</source>
        <translation>リレーの名前に対応するアドレスがありません: %1。</translation>
    </message>
    <message>
        <source>Check it for typing errors, and whether this computer is online.</source>
        <translation>入力の誤りがないか、このコンピューターがオンラインかを確認してください。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the relay&apos;s differ by %1.</source>
        <translation>このコンピューターとリレーの時計が %1 ずれています。</translation>
    </message>
    <message>
        <source>Set both by NTP: from two minutes on, nothing is accepted.</source>
        <translation>両方を NTP で合わせてください。2 分以上ずれると何も受け付けられません。</translation>
    </message>
    <message>
        <source>The relay does not see this computer&apos;s own address: %1.</source>
        <translation>リレーからこのコンピューターのアドレスが見えません: %1。</translation>
    </message>
    <message>
        <source>The words differ: another machine may be answering. Nothing was sent to it.</source>
        <translation>単語が一致しません。別のマシンが応答している可能性があります。何も送信していません。</translation>
    </message>
    <message>
        <source>Check the address, and take the code from the relay&apos;s own terminal.</source>
        <translation>アドレスを確認し、コードはリレー自身のターミナルから取得してください。</translation>
    </message>
    <message>
        <source>The provider refused this key: %1.</source>
        <translation>プロバイダーがこのキーを拒否しました: %1。</translation>
    </message>
</context>
<context>
    <name>key</name>
    <message>
        <source>no limit</source>
        <translation>上限なし</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>First use</source>
        <translation>最初の使用</translation>
    </message>
    <message numerus="yes">
        <source>%n network(s)</source>
        <translation>
            <numerusform>%n 個のネットワーク</numerusform>
        </translation>
    </message>
    <message>
        <source>May spend up to %1 a day and %2 in all</source>
        <translation>上限は1日 %1、累計 %2</translation>
    </message>
    <message>
        <source>May spend up to %1 a day</source>
        <translation>上限は1日 %1</translation>
    </message>
    <message>
        <source>May spend up to %1 in all</source>
        <translation>上限は累計 %1</translation>
    </message>
    <message>
        <source>May spend without a limit</source>
        <translation>上限なしで使用可能</translation>
    </message>
    <message>
        <source>from anywhere</source>
        <translation>どこからでも</translation>
    </message>
    <message>
        <source>from the first address that uses it</source>
        <translation>最初に使われたアドレスから</translation>
    </message>
    <message>
        <source>from one address</source>
        <translation>1 つのアドレスから</translation>
    </message>
    <message numerus="yes">
        <source>from %n network(s)</source>
        <translation>
            <numerusform>%n 個のネットワークから</numerusform>
        </translation>
    </message>
    <message>
        <source>until unused for %1</source>
        <translation>%1未使用になるまで</translation>
    </message>
    <message>
        <source>at most until %1</source>
        <translation>最長で %1 まで</translation>
    </message>
    <message>
        <source>without an end</source>
        <translation>期限なし</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n 個のモデル</numerusform>
        </translation>
    </message>
    <message>
        <source>Every model with a price</source>
        <translation>価格のあるすべてのモデル</translation>
    </message>
    <message>
        <source>on every model with a price</source>
        <translation>価格のあるすべてのモデルで</translation>
    </message>
    <message numerus="yes">
        <source>on %n model(s)</source>
        <translation>
            <numerusform>%n 個のモデルで</numerusform>
        </translation>
    </message>
    <message>
        <source>No request above %1.</source>
        <translation>1 リクエストの上限は %1 です。</translation>
    </message>
    <message numerus="yes">
        <source>At most %n request(s) a minute.</source>
        <translation>
            <numerusform>1 分あたり最大 %n リクエストです。</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard is cleared in %1 s.</source>
        <translation>クリップボードは %1 秒後に消去されます。</translation>
    </message>
    <message>
        <source>It stays on the clipboard until the lock.</source>
        <translation>ロックするまでクリップボードに残ります。</translation>
    </message>
    <message>
        <source>%1: yours %2, theirs %3</source>
        <translation>%1: 自分 %2、相手 %3</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Daily limit</source>
        <translation>1日の上限</translation>
    </message>
    <message>
        <source>Lifetime limit</source>
        <translation>累計上限</translation>
    </message>
    <message>
        <source>Most for one request</source>
        <translation>1 リクエストの上限</translation>
    </message>
    <message>
        <source>Shared daily limit</source>
        <translation>共有の1日の上限</translation>
    </message>
    <message>
        <source>Shared lifetime limit</source>
        <translation>共有の累計上限</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>IP lock</source>
        <translation>IP の固定</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>1 分あたりのリクエスト数</translation>
    </message>
    <message>
        <source>Tokens a minute</source>
        <translation>1 分あたりのトークン数</translation>
    </message>
    <message>
        <source>Requests at a time</source>
        <translation>同時リクエスト数</translation>
    </message>
    <message>
        <source>Requests in all</source>
        <translation>リクエストの累計</translation>
    </message>
    <message>
        <source>Requests a day</source>
        <translation>1日のリクエスト数</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Strict bound</source>
        <translation>厳密な見積もり</translation>
    </message>
    <message>
        <source>Pass unknown fields</source>
        <translation>不明なフィールドを通す</translation>
    </message>
    <message>
        <source>They differ in a setting that is not listed here.</source>
        <translation>ここに表示されない設定に違いがあります。</translation>
    </message>
    <message>
        <source>Canary</source>
        <translation>カナリア</translation>
    </message>
    <message>
        <source>Allowed nothing: whoever tries it raises an alarm</source>
        <translation>何も許可しません。試した人がいるとアラートを出します</translation>
    </message>
    <message>
        <source>When something is unusual</source>
        <translation>普段と異なるとき</translation>
    </message>
</context>
<context>
    <name>keyform</name>
    <message>
        <source>&amp;Daily limit, $</source>
        <translation>1日の上限、$(&amp;D)</translation>
    </message>
    <message>
        <source>Empty: no limit.</source>
        <translation>空欄: 上限なし。</translation>
    </message>
    <message>
        <source>&amp;Lifetime limit, $</source>
        <translation>累計上限、$(&amp;L)</translation>
    </message>
    <message>
        <source>Expires if &amp;unused for</source>
        <translation>未使用のまま失効するまで(&amp;U)</translation>
    </message>
    <message>
        <source>Such as 30d or 12h. Empty: never.</source>
        <translation>例: 30d、12h。空欄: 失効しない。</translation>
    </message>
    <message>
        <source>&amp;End date</source>
        <translation>終了日(&amp;E)</translation>
    </message>
    <message>
        <source>Such as 2027-01-31 or 30d. Empty: none.</source>
        <translation>例: 2027-01-31、30d。空欄: なし。</translation>
    </message>
    <message>
        <source>Most for one request, $</source>
        <translation>1 リクエストの上限、$</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>1 分あたりのリクエスト数</translation>
    </message>
    <message>
        <source>Tokens a minute</source>
        <translation>1 分あたりのトークン数</translation>
    </message>
    <message>
        <source>Requests at a time</source>
        <translation>同時リクエスト数</translation>
    </message>
    <message>
        <source>Requests a day</source>
        <translation>1日のリクエスト数</translation>
    </message>
    <message>
        <source>Requests in all</source>
        <translation>リクエストの累計</translation>
    </message>
    <message>
        <source>Daily limit of all keys of this upstream key, $</source>
        <translation>このアップストリームキーの全キー共有の1日の上限、$</translation>
    </message>
    <message>
        <source>Lifetime limit of all of them, $</source>
        <translation>全キー共有の累計上限、$</translation>
    </message>
    <message>
        <source>What one call costs, $</source>
        <translation>1 回の呼び出しの費用、$</translation>
    </message>
    <message>
        <source>A limit in dollars needs it: this API does not say.</source>
        <translation>ドルの上限に必要です。この API は費用を返しません。</translation>
    </message>
    <message>
        <source>Largest amount of one call</source>
        <translation>1 回の呼び出しの最大金額</translation>
    </message>
    <message>
        <source>In the currency&apos;s smallest unit. Stripe only.</source>
        <translation>通貨の最小単位で入力します。Stripe のみ。</translation>
    </message>
    <message>
        <source>Where the upstream wants its key</source>
        <translation>アップストリームがキーを受け取る場所</translation>
    </message>
    <message>
        <source>bearer, basic, header:NAME or query:NAME.</source>
        <translation>bearer、basic、header:NAME、query:NAME のいずれか。</translation>
    </message>
</context>
<context>
    <name>keysheet</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Make canary key</source>
        <translation>カナリアキーを作成</translation>
    </message>
    <message>
        <source>A canary key is a trap. It looks like any other key and is allowed nothing; leave it where only a thief would look. Whoever tries it is refused like a stranger, and you get an alarm with the address.</source>
        <translation>カナリアキーは罠です。見た目はほかのキーと同じですが、何も許可されません。盗む人しか探さない場所に置いてください。試した人は見知らぬ相手として拒否され、アドレスを添えたアラートが届きます。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Empty: &quot;canary&quot;.</source>
        <translation>空欄の場合は「canary」になります。</translation>
    </message>
    <message>
        <source>&amp;Relay</source>
        <translation>リレー(&amp;R)</translation>
    </message>
    <message>
        <source>New canary key</source>
        <translation>新しいカナリアキー</translation>
    </message>
    <message>
        <source>Pushing…</source>
        <translation>反映しています…</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>ローテーション</translation>
    </message>
    <message>
        <source>%1 gets a new token with the same settings. The old token</source>
        <translation>%1 は同じ設定のまま新しいトークンになります。古いトークンは</translation>
    </message>
    <message>
        <source>ends at once: agents that have it stop</source>
        <translation>すぐに失効: 使用中のエージェントは停止</translation>
    </message>
    <message>
        <source>works for one more hour</source>
        <translation>あと 1 時間有効</translation>
    </message>
    <message>
        <source>works for one more day</source>
        <translation>あと 1 日有効</translation>
    </message>
    <message>
        <source>works for seven more days</source>
        <translation>あと 7 日間有効</translation>
    </message>
    <message>
        <source>Its relay ends it, whether this computer is on or not. Both tokens share nothing but the name: each has its own limits until then.</source>
        <translation>このコンピューターの電源に関係なく、リレーが失効させます。2 つのトークンで共通なのは名前だけで、それまで上限は別々に数えます。</translation>
    </message>
    <message>
        <source>Rotate %1</source>
        <translation>%1 をローテーション</translation>
    </message>
    <message numerus="yes">
        <source>Kill %n key(s)</source>
        <translation>
            <numerusform>%n 個のキーを無効化</numerusform>
        </translation>
    </message>
    <message>
        <source>Their agents stop at once. You can restore the keys afterwards.</source>
        <translation>使用中のエージェントはただちに停止します。キーは後で復元できます。</translation>
    </message>
    <message>
        <source>Kill and archive</source>
        <translation>無効化してアーカイブ</translation>
    </message>
    <message>
        <source>%1 is killed and leaves the list.</source>
        <translation>%1 は無効化され、一覧から外れます。</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are killed and leave the list.</source>
        <translation>
            <numerusform>%n 個のキーが無効化され、一覧から外れます。</numerusform>
        </translation>
    </message>
    <message>
        <source>From the archive they can be put back.</source>
        <translation>アーカイブから元に戻せます。</translation>
    </message>
    <message>
        <source>Archive %1</source>
        <translation>%1 をアーカイブ</translation>
    </message>
    <message numerus="yes">
        <source>Archive %n key(s)</source>
        <translation>
            <numerusform>%n 個のキーをアーカイブ</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Restored keys go on under the same token; agents need no change.</source>
        <translation>復元したキーは同じトークンで引き続き使えます。エージェントの変更は不要です。</translation>
    </message>
    <message>
        <source>No key is killed.</source>
        <translation>無効化されたキーはありません。</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>復元しています</translation>
    </message>
    <message>
        <source>Restore keys</source>
        <translation>キーを復元</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n key(s)</source>
        <translation>
            <numerusform>%n 個のキーを復元</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>&quot;Yours&quot; is what this vault has, &quot;theirs&quot; what %1 enforces now.</source>
        <translation>「自分」はこの保管庫の設定、「相手」は %1 が現在適用している設定です。</translation>
    </message>
    <message>
        <source>Two versions of %1</source>
        <translation>%1 の 2 つの版</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Give these lines to the agent. Its code stays as it is.</source>
        <translation>次の行をエージェントに渡してください。コードの変更は不要です。</translation>
    </message>
    <message>
        <source>Leave these lines where only a thief would look: in an old .env file, a wiki, a backup. Whoever tries the key is refused, and you are told from where.</source>
        <translation>これらの行を、盗む人しか探さない場所に置いてください。古い .env ファイル、wiki、バックアップなどです。キーを試した人は拒否され、その発信元が通知されます。</translation>
    </message>
    <message>
        <source>You can show this again at any time while the vault is unlocked.</source>
        <translation>保管庫のロックが解除されている間は、いつでも再表示できます。</translation>
    </message>
</context>
<context>
    <name>log</name>
    <message>
        <source>Verified up to row %1, %2.</source>
        <translation>行 %1 まで検証済み、%2。</translation>
    </message>
    <message>
        <source>Some older rows are not in this vault; the relay proved that they did not change.</source>
        <translation>古い行の一部はこの保管庫にありませんが、変わっていないことをリレーが証明しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) came without their bytes and cannot be proved.</source>
        <translation>
            <numerusform>%n 行は元のバイトなしで届いたため証明できません。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 shows another log than the one it signed: rows were changed or taken out.</source>
        <translation>%1 は署名したものとは別のログを示しています。行が変更または削除されました。</translation>
    </message>
    <message>
        <source>The log of %1 is shorter than it was: rows that were signed are gone.</source>
        <translation>%1 のログが以前より短くなっています。署名済みの行がなくなりました。</translation>
    </message>
    <message>
        <source>The log of %1 is signed by another key than before.</source>
        <translation>%1 のログが以前とは別の鍵で署名されています。</translation>
    </message>
    <message>
        <source>%1 no longer shows a signed log, and it had one.</source>
        <translation>%1 は署名付きのログを示さなくなりました。以前はありました。</translation>
    </message>
    <message>
        <source>A row that came from %1 is not the one it signed, or was changed in this vault.</source>
        <translation>%1 から届いた行が署名したものと違うか、この保管庫で改変されました。</translation>
    </message>
    <message>
        <source>What %1 shows as its log is not signed by its key: it is forged.</source>
        <translation>%1 がログとして示すものはその鍵で署名されていません。偽造です。</translation>
    </message>
    <message>
        <source>If you put an old copy of its data back, that is why. If not, somebody did: kill its keys, save the evidence, and look at its machine.</source>
        <translation>古いデータのコピーを戻したのなら、それが原因です。そうでなければ誰かの仕業です。そのキーを無効化し、証拠を保存し、マシンを調べてください。</translation>
    </message>
    <message>
        <source>Was an older version installed there? If not, look at its machine before you rely on it.</source>
        <translation>古いバージョンを入れましたか？そうでなければ、信用する前にマシンを調べてください。</translation>
    </message>
    <message>
        <source>Do not rely on its rows. Kill its keys, save the evidence, and look at its machine before you use it again.</source>
        <translation>その行を信用しないでください。キーを無効化し、証拠を保存し、再び使う前にマシンを調べてください。</translation>
    </message>
    <message>
        <source>Never verified</source>
        <translation>未検証</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>検証中…</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>検証済み</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>遅れあり</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Nothing of it is signed yet. A relay signs some seconds after its first row.</source>
        <translation>まだ何も署名されていません。リレーは最初の行の数秒後に署名します。</translation>
    </message>
    <message>
        <source>%1 of %2 rows looked at.</source>
        <translation>%2 行中 %1 行を確認しました。</translation>
    </message>
    <message>
        <source>Asking the relay…</source>
        <translation>リレーに問い合わせ中…</translation>
    </message>
    <message>
        <source>Newer rows have not been looked at.</source>
        <translation>新しい行はまだ確認していません。</translation>
    </message>
    <message>
        <source>Sound up to row %1, %2; not since.</source>
        <translation>行 %1 までは正常、%2。それ以降は正常ではありません。</translation>
    </message>
    <message>
        <source>It was never found sound.</source>
        <translation>正常だったことは一度もありません。</translation>
    </message>
    <message>
        <source>Seen %1.</source>
        <translation>検出：%1。</translation>
    </message>
</context>
<context>
    <name>money</name>
    <message>
        <source>%1 of %2</source>
        <translation>%2 中 %1</translation>
    </message>
</context>
<context>
    <name>overview</name>
    <message>
        <source>Your keys keep their last limits.</source>
        <translation>キーには最後の上限が適用されます。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>%1 is offline since %2.</source>
        <translation>%1 は %2 からオフラインです。</translation>
    </message>
    <message>
        <source>All relays are offline since %1.</source>
        <translation>すべてのリレーが %1 からオフラインです。</translation>
    </message>
    <message>
        <source>Numbers are from then. Keys keep their limits.</source>
        <translation>数値はその時点のものです。キーの上限は維持されます。</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>今すぐ再試行</translation>
    </message>
    <message>
        <source>%1 is offline since %2. Its numbers are from then.</source>
        <translation>%1 は %2 からオフラインです。数値はその時点のものです。</translation>
    </message>
    <message>
        <source>%1 are offline since %2. Their numbers are from then.</source>
        <translation>%1 は %2 からオフラインです。数値はその時点のものです。</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>%1 時点</translation>
    </message>
    <message>
        <source>Still loading…</source>
        <translation>読み込んでいます…</translation>
    </message>
    <message>
        <source>Still loading from %1…</source>
        <translation>%1 から読み込んでいます…</translation>
    </message>
    <message>
        <source>or more</source>
        <translation>以上</translation>
    </message>
    <message>
        <source>of %1 daily limits</source>
        <translation>1日の上限の合計 %1</translation>
    </message>
    <message>
        <source>, resets in %1</source>
        <translation>、%1後にリセット</translation>
    </message>
    <message>
        <source>No daily limit is set</source>
        <translation>1日の上限は未設定です</translation>
    </message>
    <message>
        <source>No key can spend</source>
        <translation>使用できるキーがありません</translation>
    </message>
    <message>
        <source>%1 projected at this pace</source>
        <translation>このペースでの予測 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n 件のリクエスト</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>None rejected</source>
        <translation>拒否なし</translation>
    </message>
    <message>
        <source>%1 rejected, %2 %</source>
        <translation>拒否 %1 件、%2 %</translation>
    </message>
    <message>
        <source>&lt; %1</source>
        <translation>&lt; %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 over limit</source>
        <translation>上限超過 %1</translation>
    </message>
    <message>
        <source>%1 near limit</source>
        <translation>上限間近 %1</translation>
    </message>
    <message>
        <source>%1 being killed</source>
        <translation>無効化の処理中 %1</translation>
    </message>
    <message>
        <source>%1 killed</source>
        <translation>無効化済み %1</translation>
    </message>
    <message>
        <source>%1 not known</source>
        <translation>不明 %1</translation>
    </message>
    <message>
        <source>No proxy key yet</source>
        <translation>プロキシキーはまだありません</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>すべて正常です</translation>
    </message>
</context>
<context>
    <name>pricesheet</name>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Your own, stays</source>
        <translation>独自の価格(そのまま)</translation>
    </message>
    <message>
        <source>Not listed any more, keeps its price</source>
        <translation>一覧から消えたもの(価格はそのまま)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Put these prices in force</source>
        <translation>この価格を有効化</translation>
    </message>
    <message>
        <source>%1 new, %2 changed.</source>
        <translation>新規 %1 件、変更 %2 件。</translation>
    </message>
    <message>
        <source>Nothing to change: every price of the list is in force.</source>
        <translation>変更はありません。一覧の価格はすべて有効です。</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) of the list are left out: their prices cannot be trusted.</source>
        <translation>
            <numerusform>一覧の %n 個のモデルは除きます。価格を信頼できないためです。</numerusform>
        </translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>変更される内容</translation>
    </message>
    <message>
        <source>New prices</source>
        <translation>新しい価格</translation>
    </message>
    <message>
        <source>Sending them to the relays…</source>
        <translation>リレーに送信しています…</translation>
    </message>
    <message>
        <source>Set the price</source>
        <translation>価格を設定</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>モデル(&amp;M)</translation>
    </message>
    <message>
        <source>Its whole id, such as openai/gpt-4o-mini.</source>
        <translation>完全な ID。例: openai/gpt-4o-mini。</translation>
    </message>
    <message>
        <source>By the model&apos;s name</source>
        <translation>モデル名から判断</translation>
    </message>
    <message>
        <source>A million &amp;input tokens, $</source>
        <translation>入力 100 万トークン、$(&amp;I)</translation>
    </message>
    <message>
        <source>A million &amp;output tokens, $</source>
        <translation>出力 100 万トークン、$(&amp;O)</translation>
    </message>
    <message>
        <source>For a model the list does not know or prices otherwise than your contract does. No update changes it.</source>
        <translation>一覧にないモデルや、一覧の価格が契約と異なるモデルに使います。更新では変わりません。</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>プロバイダー(&amp;P)</translation>
    </message>
    <message>
        <source>A price of your own</source>
        <translation>独自の価格</translation>
    </message>
    <message>
        <source>Which model?</source>
        <translation>どのモデルですか?</translation>
    </message>
    <message>
        <source>Dollars, such as 0.15.</source>
        <translation>ドルで入力します。例: 0.15。</translation>
    </message>
    <message>
        <source>Sending it to the relays…</source>
        <translation>リレーに送信しています…</translation>
    </message>
</context>
<context>
    <name>read_only</name>
    <message>
        <source>Read-only: the vault is open in another RubberAPI. Nothing can be changed here; killing works.</source>
        <translation>読み取り専用: 保管庫は別の RubberAPI で開かれています。ここでは何も変更できませんが、無効化はできます。</translation>
    </message>
    <message>
        <source>Read-only: the vault&apos;s folder cannot be written. Nothing can be changed; killing works.</source>
        <translation>読み取り専用: 保管庫のフォルダーに書き込めません。何も変更できませんが、無効化はできます。</translation>
    </message>
</context>
<context>
    <name>relay</name>
    <message>
        <source>kill links for phones</source>
        <translation>スマートフォン用の無効化リンク</translation>
    </message>
    <message>
        <source>letting in other computers</source>
        <translation>ほかのコンピューターの許可</translation>
    </message>
    <message>
        <source>the signed audit log</source>
        <translation>署名付き監査ログ</translation>
    </message>
    <message>
        <source>evidence of its machine</source>
        <translation>マシンの証拠</translation>
    </message>
    <message>
        <source>unsealing by several people</source>
        <translation>複数人による封印の解除</translation>
    </message>
    <message>
        <source>webhooks</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>canary keys</source>
        <translation>カナリアキー</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>版 %1</translation>
    </message>
    <message>
        <source>%1 of %2 keys up to date</source>
        <translation>キー %1/%2 個が最新</translation>
    </message>
    <message>
        <source>this computer, paired %1</source>
        <translation>このコンピューター(ペアリング: %1)</translation>
    </message>
    <message>
        <source>seal mode %1</source>
        <translation>封印モード %1</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>封印中</translation>
    </message>
    <message>
        <source>a computer waits to be let in</source>
        <translation>コンピューターが許可を待っています</translation>
    </message>
    <message>
        <source>takes no requests: %1</source>
        <translation>リクエストを受け付けません: %1</translation>
    </message>
    <message>
        <source>Version %1 is older than this program expects. Keys, limits and kill work; until it is updated these do not: %2.</source>
        <translation>バージョン %1 はこのプログラムの想定より古いものです。キー、上限、無効化は使えますが、更新するまで次は使えません: %2。</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) pushed.</source>
        <translation>
            <numerusform>%n 個のキーを反映しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Left alone, because they are killed or expired: %1.</source>
        <translation>無効化済みまたは期限切れのため対象外: %1。</translation>
    </message>
    <message>
        <source>%1 is as it was: %2</source>
        <comment>a key and why</comment>
        <translation>%1 は元のままです: %2</translation>
    </message>
</context>
<context>
    <name>request</name>
    <message>
        <source>charged after a crash</source>
        <translation>クラッシュ後に計上</translation>
    </message>
    <message>
        <source>%1, cost asked for</source>
        <translation>%1、費用を照会中</translation>
    </message>
    <message>
        <source>%1 upstream</source>
        <translation>アップストリーム %1</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>%1 (%2 times)</source>
        <translation>%1(%2 回)</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>The relay stopped while this ran; what was held was charged.</source>
        <translation>実行中にリレーが停止したため、確保した額が計上されました。</translation>
    </message>
    <message>
        <source>The relay refused it: %1.</source>
        <translation>リレーが拒否しました: %1。</translation>
    </message>
    <message>
        <source>Allowed. The upstream answered with an error, which was passed on.</source>
        <translation>許可されました。アップストリームがエラーを返し、そのまま渡されました。</translation>
    </message>
    <message>
        <source>Allowed: alive, from an allowed address, model and endpoint open, and there was money for it.</source>
        <translation>許可されました。キーは有効で、アドレス、モデル、エンドポイントは許可の範囲内にあり、残額も足りていました。</translation>
    </message>
    <message>
        <source>The provider is being asked what it cost; until then all that was held counts.</source>
        <translation>プロバイダーに費用を照会しています。それまでは確保した全額で数えます。</translation>
    </message>
    <message>
        <source>The provider billed more than was held. It is counted in full.</source>
        <translation>プロバイダーの請求が確保した額を上回りました。全額を計上します。</translation>
    </message>
    <message>
        <source>Exact: by the usage the provider reported.</source>
        <translation>正確: プロバイダーが報告した使用量に基づきます。</translation>
    </message>
    <message>
        <source>Exact: asked for at the provider afterwards.</source>
        <translation>正確: 後からプロバイダーに照会しました。</translation>
    </message>
    <message>
        <source>Partial: exact input, and the output that was seen.</source>
        <translation>部分的: 入力は正確で、出力は確認できた分です。</translation>
    </message>
    <message>
        <source>The full hold: the provider reported no usage.</source>
        <translation>確保した全額: プロバイダーから使用量の報告がありませんでした。</translation>
    </message>
    <message>
        <source>Nothing was sent or billed.</source>
        <translation>送信も請求もありません。</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>不明なキー</translation>
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
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 トークン</translation>
    </message>
    <message>
        <source>limit used up</source>
        <translation>上限到達</translation>
    </message>
    <message>
        <source>A daily, lifetime or request limit of the key was used up.</source>
        <translation>キーの1日、累計、またはリクエスト数の上限に達していました。</translation>
    </message>
    <message>
        <source>budget held</source>
        <translation>予算確保中</translation>
    </message>
    <message>
        <source>The rest of the budget was held by requests that were running.</source>
        <translation>予算の残りは、実行中のリクエストのために確保されていました。</translation>
    </message>
    <message>
        <source>too dear</source>
        <translation>高額</translation>
    </message>
    <message>
        <source>It could have cost more than the key may still spend.</source>
        <translation>費用が、キーの残額を超える可能性がありました。</translation>
    </message>
    <message>
        <source>price rose</source>
        <translation>価格上昇</translation>
    </message>
    <message>
        <source>No endpoint serves it for at most twice its price in the relay&apos;s price book.</source>
        <translation>リレーの価格表の 2 倍以下の価格で提供するエンドポイントがありません。</translation>
    </message>
    <message>
        <source>model not allowed</source>
        <translation>モデル不許可</translation>
    </message>
    <message>
        <source>The model is not on the key&apos;s list.</source>
        <translation>モデルがキーの一覧にありません。</translation>
    </message>
    <message>
        <source>no known price</source>
        <translation>価格不明</translation>
    </message>
    <message>
        <source>The model has no price, and a limited key may only use what can be priced.</source>
        <translation>モデルに価格がありません。上限のあるキーで使えるのは、価格を計算できるものだけです。</translation>
    </message>
    <message>
        <source>no model named</source>
        <translation>モデル指定なし</translation>
    </message>
    <message>
        <source>The request named no model.</source>
        <translation>リクエストにモデルの指定がありませんでした。</translation>
    </message>
    <message>
        <source>address not allowed</source>
        <translation>アドレス不許可</translation>
    </message>
    <message>
        <source>The key is locked to the address that used it first.</source>
        <translation>キーは最初に使われたアドレスに固定されています。</translation>
    </message>
    <message>
        <source>The address is in none of the key&apos;s networks.</source>
        <translation>アドレスがキーのどのネットワークにも含まれていません。</translation>
    </message>
    <message>
        <source>key killed</source>
        <translation>キー無効化済み</translation>
    </message>
    <message>
        <source>The key is killed.</source>
        <translation>キーは無効化されています。</translation>
    </message>
    <message>
        <source>key suspended</source>
        <translation>キー一時停止中</translation>
    </message>
    <message>
        <source>The key is suspended.</source>
        <translation>キーは一時停止中です。</translation>
    </message>
    <message>
        <source>key expired</source>
        <translation>キー期限切れ</translation>
    </message>
    <message>
        <source>The key&apos;s end date has passed.</source>
        <translation>キーの終了日を過ぎています。</translation>
    </message>
    <message>
        <source>The key was not used for as long as its policy allows.</source>
        <translation>ポリシーで認められた期間、キーが使われませんでした。</translation>
    </message>
    <message>
        <source>No key of this relay was presented.</source>
        <translation>このリレーのキーが提示されませんでした。</translation>
    </message>
    <message>
        <source>too many a minute</source>
        <translation>1 分あたりの上限</translation>
    </message>
    <message>
        <source>The key&apos;s limit of requests or tokens a minute was reached.</source>
        <translation>キーの 1 分あたりのリクエスト数またはトークン数の上限に達しました。</translation>
    </message>
    <message>
        <source>too many at once</source>
        <translation>同時実行の上限</translation>
    </message>
    <message>
        <source>The key&apos;s limit of requests at once was reached.</source>
        <translation>キーの同時リクエスト数の上限に達しました。</translation>
    </message>
    <message>
        <source>too many failures</source>
        <translation>失敗過多</translation>
    </message>
    <message>
        <source>The address had failed too often.</source>
        <translation>このアドレスからの失敗が多すぎました。</translation>
    </message>
    <message>
        <source>endpoint not allowed</source>
        <translation>エンドポイント不許可</translation>
    </message>
    <message>
        <source>The endpoint is not open to the key.</source>
        <translation>このエンドポイントはキーに許可されていません。</translation>
    </message>
    <message>
        <source>method not allowed</source>
        <translation>メソッド不許可</translation>
    </message>
    <message>
        <source>The method is not allowed on this endpoint.</source>
        <translation>このエンドポイントでは許可されていないメソッドです。</translation>
    </message>
    <message>
        <source>hands out credentials</source>
        <translation>認証情報の発行</translation>
    </message>
    <message>
        <source>The endpoint hands out credentials; no proxy key may use it.</source>
        <translation>認証情報を発行するエンドポイントです。プロキシキーでは使えません。</translation>
    </message>
    <message>
        <source>account endpoint</source>
        <translation>アカウント用</translation>
    </message>
    <message>
        <source>The endpoint shows or changes the owner&apos;s account; no proxy key may use it.</source>
        <translation>所有者のアカウントを表示または変更するエンドポイントです。プロキシキーでは使えません。</translation>
    </message>
    <message>
        <source>stored data</source>
        <translation>保存データ</translation>
    </message>
    <message>
        <source>The endpoint reaches data others stored under the same upstream key.</source>
        <translation>同じアップストリームキーで他者が保存したデータに届くエンドポイントです。</translation>
    </message>
    <message>
        <source>background work</source>
        <translation>バックグラウンド処理</translation>
    </message>
    <message>
        <source>It starts work that is billed after its answer, so its cost cannot be limited.</source>
        <translation>応答後に課金される処理が始まるため、費用を制限できません。</translation>
    </message>
    <message>
        <source>amount too large</source>
        <translation>金額超過</translation>
    </message>
    <message>
        <source>The amount is more than the key may move at once.</source>
        <translation>金額が、キーで一度に動かせる額を超えています。</translation>
    </message>
    <message>
        <source>field not allowed</source>
        <translation>フィールド不許可</translation>
    </message>
    <message>
        <source>A field of the request may widen its cost and is not allowed.</source>
        <translation>費用を増やす可能性があり、許可されていないフィールドがリクエストに含まれています。</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>The request could not be read.</source>
        <translation>リクエストを読み取れませんでした。</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <translation>あいまい</translation>
    </message>
    <message>
        <source>The request could be read in two ways.</source>
        <translation>リクエストが 2 通りに解釈できました。</translation>
    </message>
    <message>
        <source>body too large</source>
        <translation>本文が過大</translation>
    </message>
    <message>
        <source>The body is larger than the relay accepts.</source>
        <translation>本文が、リレーの受け付ける大きさを超えています。</translation>
    </message>
    <message>
        <source>no length</source>
        <translation>長さなし</translation>
    </message>
    <message>
        <source>The request did not say how long it is.</source>
        <translation>リクエストに長さの指定がありませんでした。</translation>
    </message>
    <message>
        <source>media type</source>
        <translation>メディアタイプ</translation>
    </message>
    <message>
        <source>The body is of a type this endpoint does not take.</source>
        <translation>本文が、このエンドポイントで受け付けない種類です。</translation>
    </message>
    <message>
        <source>wrong host</source>
        <translation>ホスト違い</translation>
    </message>
    <message>
        <source>The relay does not answer for that host name.</source>
        <translation>リレーはそのホスト名では応答しません。</translation>
    </message>
    <message>
        <source>no upgrade</source>
        <translation>アップグレード不可</translation>
    </message>
    <message>
        <source>The relay upgrades no connections.</source>
        <translation>リレーは接続をアップグレードしません。</translation>
    </message>
    <message>
        <source>relay busy</source>
        <translation>リレー混雑</translation>
    </message>
    <message>
        <source>The relay had as much work as it can take.</source>
        <translation>リレーの処理量が限界に達していました。</translation>
    </message>
    <message>
        <source>relay sealed</source>
        <translation>リレー封印中</translation>
    </message>
    <message>
        <source>The relay was sealed and could not open its stored keys.</source>
        <translation>リレーが封印されていて、保存したキーを開けませんでした。</translation>
    </message>
    <message>
        <source>no upstream key</source>
        <translation>アップストリームキーなし</translation>
    </message>
    <message>
        <source>The relay does not have the upstream key of this key.</source>
        <translation>このキーのアップストリームキーがリレーにありません。</translation>
    </message>
    <message>
        <source>journal not writable</source>
        <translation>ジャーナル書き込み不可</translation>
    </message>
    <message>
        <source>The relay could not write its journal, so it forwarded nothing.</source>
        <translation>リレーがジャーナルに書き込めなかったため、何も転送していません。</translation>
    </message>
    <message>
        <source>relay stopping</source>
        <translation>リレー停止中</translation>
    </message>
    <message>
        <source>The relay was shutting down.</source>
        <translation>リレーは終了処理中でした。</translation>
    </message>
    <message>
        <source>came too slowly</source>
        <translation>受信遅延</translation>
    </message>
    <message>
        <source>The request did not arrive in time.</source>
        <translation>リクエストが時間内に届きませんでした。</translation>
    </message>
    <message>
        <source>upstream away</source>
        <translation>アップストリーム不通</translation>
    </message>
    <message>
        <source>The upstream could not be reached.</source>
        <translation>アップストリームに接続できませんでした。</translation>
    </message>
    <message>
        <source>upstream too slow</source>
        <translation>アップストリーム遅延</translation>
    </message>
    <message>
        <source>The upstream did not answer in time.</source>
        <translation>アップストリームが時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>upstream answer</source>
        <translation>アップストリームの応答</translation>
    </message>
    <message>
        <source>The upstream sent an answer that cannot be passed on.</source>
        <translation>アップストリームの応答は、そのまま渡せないものでした。</translation>
    </message>
    <message>
        <source>upstream key refused</source>
        <translation>アップストリームキー拒否</translation>
    </message>
    <message>
        <source>The upstream refused the upstream key. Check it.</source>
        <translation>アップストリームがアップストリームキーを拒否しました。キーを確認してください。</translation>
    </message>
    <message>
        <source>leak cut</source>
        <translation>漏えいを遮断</translation>
    </message>
    <message>
        <source>The answer contained a secret and was cut.</source>
        <translation>応答に秘密が含まれていたため、切断しました。</translation>
    </message>
    <message>
        <source>The answer showed too much of a masked secret and was cut.</source>
        <translation>応答にマスクされた秘密が見えすぎていたため、切断しました。</translation>
    </message>
    <message>
        <source>cut by kill</source>
        <translation>無効化で切断</translation>
    </message>
    <message>
        <source>The key was killed while the answer was running; it was cut.</source>
        <translation>応答中にキーが無効化されたため、切断しました。</translation>
    </message>
    <message>
        <source>cut at limit</source>
        <translation>上限で切断</translation>
    </message>
    <message>
        <source>The answer reached the key&apos;s limit and was cut.</source>
        <translation>応答がキーの上限に達したため、切断しました。</translation>
    </message>
    <message>
        <source>client left</source>
        <translation>クライアント離脱</translation>
    </message>
    <message>
        <source>Allowed. The client left before the answer was whole.</source>
        <translation>許可されました。応答が完了する前にクライアントが離脱しました。</translation>
    </message>
    <message>
        <source>upstream cut</source>
        <translation>アップストリームが切断</translation>
    </message>
    <message>
        <source>Allowed. The upstream ended its answer in the middle.</source>
        <translation>許可されました。アップストリームが応答を途中で終了しました。</translation>
    </message>
    <message>
        <source>Allowed. The upstream did not answer in time.</source>
        <translation>許可されました。アップストリームが時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>Allowed, but it could not be sent to the upstream.</source>
        <translation>許可されましたが、アップストリームに送信できませんでした。</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>打ち切り</translation>
    </message>
    <message>
        <source>Allowed. The relay ended it.</source>
        <translation>許可されました。リレーが終了させました。</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::AboutSection</name>
    <message>
        <source>Copy diagnostics</source>
        <translation>診断情報をコピー</translation>
    </message>
    <message>
        <source>Copied. It holds versions, and nothing of your vault.</source>
        <translation>コピーしました。版の情報だけで、保管庫の内容は含みません。</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>No telemetry. RubberAPI talks to your relays, to a provider when you test a key or look for new prices, and to nobody else. It does not look for updates.</source>
        <translation>テレメトリーはありません。RubberAPI の通信先は、リレーと、キーのテストや新しい価格の確認をするときのプロバイダーだけです。更新の確認はしません。</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::ActivityPage</name>
    <message>
        <source>Copied as JSON.</source>
        <translation>JSON としてコピーしました。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>リレー</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Export this view</source>
        <translation>この表示を書き出し</translation>
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
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>監査</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Export this view…</source>
        <translation>この表示を書き出し…</translation>
    </message>
    <message>
        <source>Export stopped. No file was written.</source>
        <translation>書き出しを中止しました。ファイルは作成されていません。</translation>
    </message>
    <message>
        <source>%1 rows written to %2</source>
        <translation>%1 行を %2 に書き出しました</translation>
    </message>
    <message>
        <source>Prove this row…</source>
        <translation>この行を証明…</translation>
    </message>
    <message>
        <source>A file that proves to anybody that this row is in the relay&apos;s signed log</source>
        <translation>この行がリレーの署名付きログにあることを誰にでも証明するファイル</translation>
    </message>
    <message>
        <source>The proof is written to %1. Whoever gets it needs your audit key.</source>
        <translation>証明を %1 に書き込みました。受け取る人には監査鍵が必要です。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>検証中…</translation>
    </message>
    <message>
        <source>%1 rows written to %2, and their proof to %3</source>
        <translation>%1 行を %2 に、証明を %3 に書き込みました</translation>
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
        <translation>未読</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重要度</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::AlertsPage</name>
    <message>
        <source>Alerts</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>Mark all read</source>
        <translation>すべて既読にする</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>受信箱</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>No alerts. We will tell you when a limit is near or something is refused.</source>
        <translation>アラートはありません。上限が近いときや拒否があったときにお知らせします。</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最終</translation>
    </message>
    <message>
        <source>First</source>
        <translation>最初</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>Muted until %1.</source>
        <translation>%1 までミュート中。</translation>
    </message>
    <message>
        <source>Open its requests</source>
        <translation>リクエストを開く</translation>
    </message>
    <message>
        <source>Change its limits…</source>
        <translation>上限を変更…</translation>
    </message>
    <message>
        <source>Open the relay</source>
        <translation>リレーを開く</translation>
    </message>
    <message>
        <source>Mute for 24 hours</source>
        <translation>24 時間ミュート</translation>
    </message>
    <message>
        <source>Muted for 24 hours. It is still listed here.</source>
        <translation>24 時間ミュートしました。この一覧には残ります。</translation>
    </message>
    <message>
        <source>Kill key</source>
        <translation>キーを無効化</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>ログを開く</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search alerts</source>
        <translation>アラートを検索</translation>
    </message>
    <message>
        <source>Copied as text, without secrets.</source>
        <translation>秘密を除いてテキストとしてコピーしました。</translation>
    </message>
    <message>
        <source>Nothing matches &quot;%1&quot;.</source>
        <translation>「%1」に一致するものはありません。</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>検索をクリア</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>今すぐ再試行</translation>
    </message>
    <message>
        <source>Open the provider&apos;s key page</source>
        <translation>プロバイダーのキーのページを開く</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 を開く</translation>
    </message>
    <message>
        <source>No browser could be started. Open %1 yourself.</source>
        <translation>ブラウザーを起動できませんでした。%1 をご自分で開いてください。</translation>
    </message>
    <message>
        <source>Show the canary key</source>
        <translation>カナリアキーを表示</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>キーを表示</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::AnomalyFields</name>
    <message>
        <source>When something is unusual</source>
        <translation>普段と異なるとき</translation>
    </message>
    <message>
        <source>Its relay watches what the key does and acts by itself, also while this computer is off. A suspension is lifted with one click.</source>
        <translation>リレーがキーの動きを見守り、このコンピューターの電源が切れていても自ら対応します。一時停止はワンクリックで解除できます。</translation>
    </message>
    <message>
        <source>As usual: %1</source>
        <translation>既定: %1</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::ApprovalWindow</name>
    <message>
        <source>Use the open vault?</source>
        <translation>開いている保管庫を使いますか?</translation>
    </message>
    <message>
        <source>no terminal</source>
        <translation>ターミナルなし</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Allow %1 from %2 for %n minutes?</source>
        <translation>
            <numerusform>%2 からの %1 を %n 分間許可しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Process %1 wants to use the vault that is open in this app. Commands in that terminal could then show proxy keys and change limits. Allow it only if you just typed one.</source>
        <translation>プロセス %1 がこのアプリで開いている保管庫を使おうとしています。そのターミナルのコマンドはプロキシキーの表示や上限の変更ができます。コマンドを入力した直後の場合だけ許可してください。</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>今回のみ</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>拒否</translation>
    </message>
    <message numerus="yes">
        <source>Denied in %n seconds</source>
        <translation>
            <numerusform>%n 秒後に拒否</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::ArchiveEntry</name>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Put %1 back</source>
        <translation>%1 を元に戻す</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>完全に削除…</translation>
    </message>
    <message>
        <source>Delete %1 for good</source>
        <translation>%1 を完全に削除</translation>
    </message>
    <message>
        <source>Type %1 to delete it</source>
        <translation>削除するには %1 と入力</translation>
    </message>
    <message>
        <source>Type the name %1 to delete it</source>
        <translation>削除するには名前 %1 を入力</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 を削除</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::AttestationPanel</name>
    <message>
        <source>Asking…</source>
        <translation>問い合わせ中…</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>今すぐ確認</translation>
    </message>
    <message>
        <source>Change what is asked…</source>
        <translation>求める内容を変更…</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::AuditView</name>
    <message>
        <source>Audit trail</source>
        <translation>監査記録</translation>
    </message>
    <message>
        <source>Verify chain</source>
        <translation>チェーンを検証</translation>
    </message>
    <message>
        <source>Verifying the chain</source>
        <translation>チェーンを検証しています</translation>
    </message>
    <message>
        <source>The trail could not be read.</source>
        <translation>監査記録を読み込めませんでした。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>%1 entries. Nothing here can be changed or removed by hand.</source>
        <translation>%1 件の記録。手動で変更や削除はできません。</translation>
    </message>
    <message>
        <source>Nothing in the trail matches.</source>
        <translation>一致する監査記録はありません。</translation>
    </message>
    <message>
        <source>Nothing was done in this time.</source>
        <translation>この期間の操作はありません。</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>フィルターを解除</translation>
    </message>
    <message>
        <source>The chain is whole: %1 events checked.</source>
        <translation>チェーンは完全です。%1 件のイベントを確認しました。</translation>
    </message>
    <message>
        <source>%1 older than %2 were removed by age.</source>
        <translation>%2 より古い %1 件は保存期間を過ぎて削除されました。</translation>
    </message>
    <message>
        <source>Event %1 was changed after it was written.</source>
        <translation>イベント %1 は記録後に変更されています。</translation>
    </message>
    <message>
        <source>Event %1 is missing.</source>
        <translation>イベント %1 がありません。</translation>
    </message>
    <message>
        <source>The newest events, from %1 on, were cut off.</source>
        <translation>%1 以降の最新のイベントが切り取られています。</translation>
    </message>
    <message>
        <source>Whoever did this had the unlocked vault. Keep a copy of it, and look at your relays&apos; own rows.</source>
        <translation>これを行った人は、ロック解除された保管庫を使える状態でした。保管庫のコピーを保存し、リレー側の記録を確認してください。</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::AuditWords</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>チェーン</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>On the relay</source>
        <translation>リレー上</translation>
    </message>
    <message>
        <source>A relay&apos;s own journal is chained and signed there.</source>
        <translation>リレーのジャーナルは、リレー側でチェーン化され署名されます。</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::BackupSection</name>
    <message>
        <source>Back up now…</source>
        <translation>今すぐバックアップ…</translation>
    </message>
    <message>
        <source>The vault is at %1, %2. %3 are free.</source>
        <translation>保管庫: %1、%2。空き %3。</translation>
    </message>
    <message>
        <source>It lies in a folder of %1: open it on one computer at a time.</source>
        <translation>%1 のフォルダーにあります。同時に開くのは 1 台だけにしてください。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>検証済み</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Verify %1</source>
        <translation>%1 を検証</translation>
    </message>
    <message>
        <source>Reading all of it…</source>
        <translation>全体を読み込んでいます…</translation>
    </message>
    <message>
        <source>Every page is sound, and it opens with this vault&apos;s key.</source>
        <translation>すべてのページが正常で、この保管庫のキーで開けます。</translation>
    </message>
    <message>
        <source>Its form and checksum are sound.</source>
        <translation>形式とチェックサムは正常です。</translation>
    </message>
    <message>
        <source>No backup yet. One is made each day the vault is unlocked.</source>
        <translation>バックアップはまだありません。保管庫を開いた日ごとに作成されます。</translation>
    </message>
    <message>
        <source>Back up the vault</source>
        <translation>保管庫をバックアップ</translation>
    </message>
    <message>
        <source>Writing and reading it back…</source>
        <translation>書き込んで読み直しています…</translation>
    </message>
    <message>
        <source>Backed up to %1. It opens with the passphrase of today.</source>
        <translation>%1 にバックアップしました。現在のパスフレーズで開きます。</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>復元…</translation>
    </message>
    <message>
        <source>Its daily backups are in %1.</source>
        <translation>日次バックアップは %1 にあります。</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::BarPanel</name>
    <message>
        <source>Show as table</source>
        <translation>表で表示</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>グラフで表示</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::BusyLine</name>
    <message>
        <source>Refreshing</source>
        <translation>更新しています</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::DevicePanel</name>
    <message>
        <source>Asking…</source>
        <translation>確認しています…</translation>
    </message>
    <message>
        <source>Each of them can push, change and kill keys on this relay. A new one shows six words; let it in only if they are the same here.</source>
        <translation>それぞれがこのリレー上のキーを送信、変更、無効化できます。新しいコンピューターは六つの単語を表示します。ここと同じ場合にのみ許可してください。</translation>
    </message>
    <message>
        <source>%1 asks to be let in</source>
        <translation>%1 が許可を求めています</translation>
    </message>
    <message>
        <source>Does that computer show the same words?</source>
        <translation>そのコンピューターに同じ単語が表示されていますか？</translation>
    </message>
    <message>
        <source>Same words: let it in</source>
        <translation>同じ単語: 許可する</translation>
    </message>
    <message>
        <source>Turn away</source>
        <translation>拒否する</translation>
    </message>
    <message>
        <source>%1 (this computer)</source>
        <translation>%1（このコンピューター）</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1から</translation>
    </message>
    <message>
        <source>let in by %1</source>
        <translation>%1 が許可</translation>
    </message>
    <message>
        <source>Take off…</source>
        <translation>除外…</translation>
    </message>
    <message>
        <source>Take it off now</source>
        <translation>今すぐ除外</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::DoctorSection</name>
    <message>
        <source>Everything that happens is in Activity. If something is wrong, the doctor says what and how to mend it.</source>
        <translation>すべての出来事はアクティビティにあります。問題があれば、診断が原因と直し方を示します。</translation>
    </message>
    <message>
        <source>Run the checks</source>
        <translation>診断を実行</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>確認しています…</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>正常</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::DoneStep</name>
    <message>
        <source>First request</source>
        <translation>最初のリクエスト</translation>
    </message>
    <message>
        <source>Give it to your agent</source>
        <translation>エージェントに渡す</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Nothing yet. Was the shell restarted after pasting? Can the agent reach the relay&apos;s address? Was the key pasted whole?</source>
        <translation>まだ届いていません。貼り付けた後にシェルを再起動しましたか。エージェントはリレーのアドレスに届きますか。キー全体を貼り付けましたか?</translation>
    </message>
    <message>
        <source>There is no proxy key yet. The overview lists what is left.</source>
        <translation>プロキシキーはまだありません。残りの手順は概要に表示されます。</translation>
    </message>
    <message>
        <source>Lines for your agent</source>
        <translation>エージェント用の行</translation>
    </message>
    <message>
        <source>Two lines in its environment, and no code. The key works from the first address that uses it.</source>
        <translation>環境変数に 2 行加えるだけで、コードは不要です。キーは最初に使われたアドレスで有効になります。</translation>
    </message>
    <message>
        <source>&amp;Shell</source>
        <translation>シェル(&amp;S)</translation>
    </message>
    <message>
        <source>Waiting for the first request…</source>
        <translation>最初のリクエストを待っています…</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>A request came and was refused: %1. Correct it and try again.</source>
        <translation>リクエストが届きましたが拒否されました: %1。修正してもう一度お試しください。</translation>
    </message>
    <message>
        <source>First request arrived: %1</source>
        <translation>最初のリクエストが届きました: %1</translation>
    </message>
    <message>
        <source>First request arrived: %1, %2</source>
        <translation>最初のリクエストが届きました: %1、%2</translation>
    </message>
    <message>
        <source>Open RubberAPI</source>
        <translation>RubberAPI を開く</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared by itself.</source>
        <translation>コピーしました。クリップボードは自動で消去されます。</translation>
    </message>
    <message>
        <source>Phone kill switch</source>
        <translation>スマートフォンのキルスイッチ</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>No phone kill switch now</source>
        <translation>スマートフォンのキルスイッチは今は設定しない</translation>
    </message>
    <message>
        <source>Start RubberAPI at login</source>
        <translation>ログイン時に RubberAPI を起動</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::Drawer</name>
    <message>
        <source>Close details</source>
        <translation>詳細を閉じる</translation>
    </message>
    <message>
        <source>Close details (Esc)</source>
        <translation>詳細を閉じる (Esc)</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>詳細: %1</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::ExportStrip</name>
    <message>
        <source>Cancel export</source>
        <translation>書き出しをキャンセル</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>書き出しています…</translation>
    </message>
    <message>
        <source>Exporting %1 of %2 rows</source>
        <translation>書き出しています: %1/%2 行</translation>
    </message>
    <message>
        <source>Writing the proof…</source>
        <translation>証明を書き込み中…</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::FilterBar</name>
    <message>
        <source>Range</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Key, model, address, id</source>
        <translation>キー、モデル、アドレス、ID</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1~%2</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>キー: %1</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>モデル: %1</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>結果: %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>送信元: %1</translation>
    </message>
    <message>
        <source>Text: %1</source>
        <translation>テキスト: %1</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>すべて解除</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>解除: %1</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::GiveShare</name>
    <message>
        <source>Asking the relay…</source>
        <translation>リレーに問い合わせ中…</translation>
    </message>
    <message>
        <source>Give another share</source>
        <translation>別のシェアを渡す</translation>
    </message>
    <message>
        <source>%1 wants shares of set %2. A share leaves this computer only in a box that this attempt can open, once.</source>
        <translation>%1 には組 %2 のシェアが必要です。シェアは、この試行だけが一度開ける封をしてからこのコンピューターを離れます。</translation>
    </message>
    <message>
        <source>Your share</source>
        <translation>あなたのシェア</translation>
    </message>
    <message>
        <source>Your share is given: %1. The others give theirs on computers of their own.</source>
        <translation>シェアを渡しました：%1。ほかの人は各自のコンピューターで渡します。</translation>
    </message>
    <message>
        <source>I put the backup there: open it</source>
        <translation>自分で戻したバックアップ：開く</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>もう一度問い合わせる</translation>
    </message>
    <message>
        <source>Its rows from %1 to %2 are lost. Look at what is alive there once it is open.</source>
        <translation>行 %1 から %2 は失われました。開いたら何が生きているか確認してください。</translation>
    </message>
    <message>
        <source>Give a share to %1</source>
        <translation>%1 にシェアを渡す</translation>
    </message>
    <message>
        <source>%1 is open.</source>
        <translation>%1 が開きました。</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::HistogramStrip</name>
    <message>
        <source>%1 requests, %2 rejected, %3 errors</source>
        <translation>リクエスト %1 件、拒否 %2 件、エラー %3 件</translation>
    </message>
    <message>
        <source>%1 answered</source>
        <translation>応答 %1 件</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>拒否 %1 件</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>エラー %1 件</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::HoldButton</name>
    <message>
        <source>Hold to confirm, or press Ctrl+Enter</source>
        <translation>長押しするか Ctrl+Enter で確定</translation>
    </message>
    <message>
        <source>Keep holding…</source>
        <translation>押し続けてください…</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::IdentityView</name>
    <message>
        <source>%1 shows a different identity than the one you paired. Nothing is sent until you decide.</source>
        <translation>%1 の ID がペアリング時と異なります。判断されるまで何も送信しません。</translation>
    </message>
    <message>
        <source>Paired</source>
        <translation>ペアリング時</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>The relay&apos;s terminal shows the same six words: rubberapi-relay status</source>
        <translation>リレーのターミナルに同じ 6 語が表示されます: rubberapi-relay status</translation>
    </message>
    <message>
        <source>I did not change it</source>
        <translation>変更していません</translation>
    </message>
    <message>
        <source>I reinstalled it: pair again…</source>
        <translation>再インストールした: もう一度ペアリング…</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::ImportSheet</name>
    <message>
        <source>From a .env file, Bitwarden (JSON or CSV), 1Password (1PUX or CSV), KeePassXC (CSV) or a plain JSON map.</source>
        <translation>.env ファイル、Bitwarden (JSON または CSV)、1Password (1PUX または CSV)、KeePassXC (CSV)、単純な JSON から。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>or paste its text here</source>
        <translation>またはここにテキストを貼り付け</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>貼り付けたテキスト</translation>
    </message>
    <message>
        <source>Look for keys</source>
        <translation>キーを探す</translation>
    </message>
    <message>
        <source>Import upstream keys</source>
        <translation>アップストリームキーを読み込み</translation>
    </message>
    <message numerus="yes">
        <source>%n entries looked at; nothing in them looks like an upstream key.</source>
        <translation>
            <numerusform>%n 件を確認しましたが、アップストリームキーらしいものはありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is written before you press Import.</source>
        <translation>「読み込み」を押すまで何も書き込みません。</translation>
    </message>
    <message>
        <source>Choose the provider</source>
        <translation>プロバイダーを選択</translation>
    </message>
    <message>
        <source>%1, already in the vault as %2</source>
        <translation>%1、%2 として保管庫にあります</translation>
    </message>
    <message numerus="yes">
        <source>Import %n key(s)</source>
        <translation>
            <numerusform>%n 個のキーを読み込む</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a provider for each key first.</source>
        <translation>先に各キーのプロバイダーを選んでください。</translation>
    </message>
    <message>
        <source>Imported. What you pasted from still holds your keys in plain text.</source>
        <translation>読み込みました。貼り付け元にはキーが平文で残っています。</translation>
    </message>
    <message>
        <source>Imported. %1 still holds your keys in plain text: delete it when you are sure. Deleting does not wipe old copies or backups.</source>
        <translation>読み込みました。%1 にはキーが平文で残っています。確認できたら削除してください。古い複製やバックアップは消えません。</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::InstallRelay</name>
    <message>
        <source>Command that installs a relay</source>
        <translation>リレーをインストールするコマンド</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>コマンドをコピー</translation>
    </message>
    <message>
        <source>Open the guide</source>
        <translation>ガイドを開く</translation>
    </message>
    <message>
        <source>On a server of yours, as root, beside the relay&apos;s package. Put your own name and certificate in; it ends with a pairing code:</source>
        <translation>自分のサーバーで、リレーのパッケージがある場所で root として実行します。名前と証明書は自分のものに置き換えてください。最後にペアリングコードが表示されます:</translation>
    </message>
    <message>
        <source>Copied. Run it on your server, as root.</source>
        <translation>コピーしました。サーバーで root として実行してください。</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KeyActions</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n 個のキー</numerusform>
        </translation>
    </message>
    <message>
        <source>Suspended: %1.</source>
        <translation>一時停止しました: %1。</translation>
    </message>
    <message>
        <source>Resumed: %1.</source>
        <translation>再開しました: %1。</translation>
    </message>
    <message>
        <source>%1 binds to the next address that uses it.</source>
        <translation>%1 は次に使われたアドレスに固定されます。</translation>
    </message>
    <message>
        <source>%1 is pushed.</source>
        <translation>%1 を反映しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) pushed.</source>
        <translation>
            <numerusform>%n 個のキーを反映しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has the relay&apos;s settings now.</source>
        <translation>%1 をリレーの設定に合わせました。</translation>
    </message>
    <message>
        <source>%1 is as it was.</source>
        <translation>%1 を元の状態に戻しました。</translation>
    </message>
    <message>
        <source>The lines of %1 are copied.</source>
        <translation>%1 の行をコピーしました。</translation>
    </message>
    <message>
        <source>The key %1 is copied.</source>
        <translation>キー %1 をコピーしました。</translation>
    </message>
    <message>
        <source>Resumed: %1. What the rule saw is its habit from now on.</source>
        <translation>再開しました: %1。ルールが検出したものは、今後は普段の使い方と見なします。</translation>
    </message>
    <message>
        <source>Killed and archived: %1.</source>
        <translation>無効化してアーカイブしました: %1。</translation>
    </message>
    <message>
        <source>Back from the archive: %1.</source>
        <translation>アーカイブから戻しました: %1。</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KeyBar</name>
    <message>
        <source>Search name, tag, model, id</source>
        <translation>名前、タグ、モデル、ID を検索</translation>
    </message>
    <message>
        <source>Search keys</source>
        <translation>キーを検索</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>表示(&amp;H)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>使用可能</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>Not pushed</source>
        <translation>未反映</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>タグ(&amp;T)</translation>
    </message>
    <message>
        <source>So&amp;rt by</source>
        <translation>並べ替え(&amp;R)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Spent today</source>
        <translation>今日の支出</translation>
    </message>
    <message>
        <source>Spent in all</source>
        <translation>累計支出</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>Canaries</source>
        <translation>カナリア</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KeyCells</name>
    <message>
        <source>As of %1</source>
        <translation>%1 時点</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>累計</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>IP lock</source>
        <translation>IP の固定</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Pushing…</source>
        <translation>反映しています…</translation>
    </message>
    <message>
        <source>old token, ends in %1</source>
        <translation>古いトークン、%1後に失効</translation>
    </message>
    <message>
        <source>old token, still works</source>
        <translation>古いトークン、まだ有効</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>%1 today, no daily limit</source>
        <translation>今日 %1、1日の上限なし</translation>
    </message>
    <message>
        <source>%1 in all, no lifetime limit</source>
        <translation>累計 %1、累計上限なし</translation>
    </message>
    <message>
        <source>%1 today, %2 percent of the daily limit</source>
        <translation>今日 %1、1日の上限の %2 パーセント</translation>
    </message>
    <message>
        <source>%1 in all, %2 percent of the lifetime limit</source>
        <translation>累計 %1、累計上限の %2 パーセント</translation>
    </message>
    <message>
        <source>Resets in %1, at 00:00 UTC</source>
        <translation>%1後、00:00 UTC にリセット</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KeyCourse</name>
    <message>
        <source>Use of the daily limit</source>
        <translation>1 日の上限の使用状況</translation>
    </message>
    <message>
        <source>%1 in 7 days</source>
        <translation>7 日間で %1</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>使用額</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>%1 spent since 00:00 UTC</source>
        <translation>00:00 UTC から %1 を使用</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KeyDetails</name>
    <message>
        <source>%1, if unused until then</source>
        <translation>%1(それまで未使用の場合)</translation>
    </message>
    <message>
        <source>after %1 without use</source>
        <translation>%1使われなかったとき</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Show the lines for an agent</source>
        <translation>エージェント用の行を表示</translation>
    </message>
    <message>
        <source>Phone kill link</source>
        <translation>スマートフォン用の無効化リンク</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新しい名前</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>累計</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Top model</source>
        <translation>最多のモデル</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>IP lock</source>
        <translation>IP の固定</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>アップストリーム</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>リレー</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Binds the key to the next address that uses it</source>
        <translation>次に使われたアドレスにキーを固定します</translation>
    </message>
    <message>
        <source>Reset the IP lock</source>
        <translation>IP の固定をリセット</translation>
    </message>
    <message>
        <source>Its relay has other settings: this key was changed elsewhere.</source>
        <translation>リレーの設定が異なります。このキーは別の場所で変更されました。</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>自分の設定を維持</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>相手の設定を採用</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>両方を表示</translation>
    </message>
    <message>
        <source>%1: not known yet</source>
        <translation>%1: まだ不明</translation>
    </message>
    <message>
        <source>%1 has version %2</source>
        <translation>%1 は版 %2</translation>
    </message>
    <message>
        <source>%1 has version %2; your change of %3 waits</source>
        <translation>%1 は版 %2、%3 の変更が反映待ち</translation>
    </message>
    <message>
        <source>%1 has version %2 of %3</source>
        <translation>%1 は版 %2(最新は版 %3)</translation>
    </message>
    <message>
        <source>%1 today, %2 in all</source>
        <translation>今日 %1、累計 %2</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1(%2 %)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 has not confirmed the kill and may still serve this key. It is tried again until it answers.</source>
        <translation>%1 が無効化を確認していません。このキーがまだ使える可能性があります。応答があるまで再試行します。</translation>
    </message>
    <message>
        <source>Pushing to %1…</source>
        <translation>%1 に反映しています…</translation>
    </message>
    <message>
        <source>Hide the lines</source>
        <translation>行を隠す</translation>
    </message>
    <message>
        <source>Hide the phone kill link</source>
        <translation>スマートフォン用の無効化リンクを隠す</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s), last from %1, %2</source>
        <translation>
            <numerusform>%n 回、最後は %1 から、%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>Unusual use</source>
        <translation>通常と異なる使用</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KeyEditor</name>
    <message>
        <source>There is no upstream key yet. Add one first: a proxy key stands for it.</source>
        <translation>アップストリームキーがまだありません。プロキシキーはその代わりになるものなので、先に追加してください。</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 を編集</translation>
    </message>
    <message>
        <source>Save, push later</source>
        <translation>保存して後で反映</translation>
    </message>
    <message>
        <source>Your draft of %1 is here again; nothing of it was pushed.</source>
        <translation>%1 の下書きを再び開きました。まだ何も反映されていません。</translation>
    </message>
    <message>
        <source>Something above is not right yet.</source>
        <translation>上の入力にまだ正しくない箇所があります。</translation>
    </message>
    <message>
        <source>Saved. Will be pushed when %1 is back.</source>
        <translation>保存しました。%1 の復帰後に反映されます。</translation>
    </message>
    <message>
        <source>%1 is saved and pushed.</source>
        <translation>%1 を保存して反映しました。</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>下書きを破棄</translation>
    </message>
    <message>
        <source>For the u&amp;pstream key</source>
        <translation>対象のアップストリームキー(&amp;P)</translation>
    </message>
    <message>
        <source>On the &amp;relay</source>
        <translation>使用するリレー(&amp;R)</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>自分の設定を維持</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>相手の設定を採用</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>両方を表示</translation>
    </message>
    <message>
        <source>This key was changed elsewhere since you opened it. Nothing is pushed yet.</source>
        <translation>このキーは、開いた後に別の場所で変更されました。まだ何も反映されていません。</translation>
    </message>
    <message>
        <source>Keep draft</source>
        <translation>下書きを保持</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>There are changes that were not saved.</source>
        <translation>保存されていない変更があります。</translation>
    </message>
    <message>
        <source>Make and push</source>
        <translation>作成して反映</translation>
    </message>
    <message>
        <source>Save and push</source>
        <translation>保存して反映</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>New proxy key</source>
        <translation>新しいプロキシキー</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>The draft is kept. It is here when you edit this key again.</source>
        <translation>下書きを保持しました。次にこのキーを編集するときに表示されます。</translation>
    </message>
    <message>
        <source>Pushing…</source>
        <translation>反映しています…</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KeyForm</name>
    <message>
        <source>The day ends at 00:00 UTC, in %1.</source>
        <translation>1日は 00:00 UTC、%1後に終わります。</translation>
    </message>
    <message>
        <source>Another key has this name.</source>
        <translation>この名前は別のキーが使用中です。</translation>
    </message>
    <message>
        <source>Something is not complete yet.</source>
        <translation>まだ入力が完了していない箇所があります。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>タグ(&amp;T)</translation>
    </message>
    <message>
        <source>Separated by commas.</source>
        <translation>コンマで区切ります。</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>メモ(&amp;O)</translation>
    </message>
    <message>
        <source>What this key may do</source>
        <translation>このキーに許可すること</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>ひな形</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>慎重</translation>
    </message>
    <message>
        <source>Daily work</source>
        <translation>日常作業</translation>
    </message>
    <message>
        <source>CI</source>
        <translation>CI</translation>
    </message>
    <message>
        <source>The first address that uses it</source>
        <translation>最初に使われたアドレス</translation>
    </message>
    <message>
        <source>Off: any address</source>
        <translation>オフ: 任意のアドレス</translation>
    </message>
    <message>
        <source>These networks</source>
        <translation>指定したネットワーク</translation>
    </message>
    <message>
        <source>&amp;IP lock</source>
        <translation>IP の固定(&amp;I)</translation>
    </message>
    <message>
        <source>Net&amp;works</source>
        <translation>ネットワーク(&amp;W)</translation>
    </message>
    <message>
        <source>Such as 203.0.113.7, 10.0.0.0/8.</source>
        <translation>例: 203.0.113.7, 10.0.0.0/8。</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>詳細設定</translation>
    </message>
    <message>
        <source>Endpoints it may call</source>
        <translation>呼び出せるエンドポイント</translation>
    </message>
    <message>
        <source>One a line, such as GET /v1/**, or a preset of the provider. Empty: all of them.</source>
        <translation>1 行に 1 つ、GET /v1/** のように、またはプロバイダーのプリセットを入力します。空欄: すべて。</translation>
    </message>
    <message>
        <source>Strict bound: one token for each byte of input</source>
        <translation>厳密な見積もり: 入力 1 バイトを 1 トークンとして計算</translation>
    </message>
    <message>
        <source>Pass fields on that are not known to be harmless</source>
        <translation>無害と確認されていないフィールドも渡す</translation>
    </message>
    <message>
        <source>Answer 429 instead of 402 when the budget is spent</source>
        <translation>予算を使い切ったら 402 ではなく 429 を返す</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KeyLines</name>
    <message>
        <source>Copy lines</source>
        <translation>行をコピー</translation>
    </message>
    <message>
        <source>Show as QR code</source>
        <translation>QR コードで表示</translation>
    </message>
    <message>
        <source>Most clients</source>
        <translation>ほとんどのクライアント</translation>
    </message>
    <message>
        <source>Lines for the agent&apos;s environment</source>
        <translation>エージェントの環境変数の行</translation>
    </message>
    <message>
        <source>Whoever photographs this has the key.</source>
        <translation>これを撮影した人は、キーを手に入れたことになります。</translation>
    </message>
    <message>
        <source>&amp;Shell</source>
        <translation>シェル(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>対象(&amp;F)</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>QR code of the key %1</source>
        <translation>キー %1 の QR コード</translation>
    </message>
    <message>
        <source>Hide the QR code</source>
        <translation>QR コードを隠す</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KeyStep</name>
    <message>
        <source>Careful</source>
        <translation>慎重</translation>
    </message>
    <message>
        <source>$1.00 a day, 7 days unused</source>
        <translation>1日 $1.00、未使用 7 日</translation>
    </message>
    <message>
        <source>Daily work</source>
        <translation>日常作業</translation>
    </message>
    <message>
        <source>$10.00 a day, 30 days unused</source>
        <translation>1日 $10.00、未使用 30 日</translation>
    </message>
    <message>
        <source>CI</source>
        <translation>CI</translation>
    </message>
    <message>
        <source>$5.00 a day, locked to the first address</source>
        <translation>1日 $5.00、最初のアドレスに固定</translation>
    </message>
    <message>
        <source>Proxy key</source>
        <translation>プロキシキー</translation>
    </message>
    <message>
        <source>Make a proxy key for your agent</source>
        <translation>エージェント用のプロキシキーを作成</translation>
    </message>
    <message>
        <source>ci-nightly</source>
        <translation>ci-nightly</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>上限なし</translation>
    </message>
    <message>
        <source>To the first address that uses it</source>
        <translation>最初に使ったアドレスに固定</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Daily limit, in dollars</source>
        <translation>1日の上限(ドル)(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Lifetime limit, in dollars</source>
        <translation>累計上限(ドル)(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Address lock</source>
        <translation>アドレスの固定(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Expires if unused for</source>
        <translation>未使用で失効するまで(&amp;E)</translation>
    </message>
    <message>
        <source>up to %1 a day</source>
        <translation>1日 %1 まで</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>累計 %1</translation>
    </message>
    <message>
        <source>from one address</source>
        <translation>1 つのアドレスから</translation>
    </message>
    <message>
        <source>until unused for %1</source>
        <translation>%1未使用になるまで</translation>
    </message>
    <message>
        <source>No limit in dollars: it may spend what your provider allows.</source>
        <translation>ドルの上限なし: プロバイダーが許す範囲まで使えます。</translation>
    </message>
    <message>
        <source>May spend %1. Days begin at 00:00 UTC.</source>
        <translation>%1 使えます。1日は 00:00 UTC に始まります。</translation>
    </message>
    <message>
        <source>Make and push it</source>
        <translation>作成して反映</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>%1 is on %2.</source>
        <translation>%1 は %2 にあります。</translation>
    </message>
    <message>
        <source>A proxy key needs a relay and an upstream key. Go back, or skip this.</source>
        <translation>プロキシキーにはリレーとアップストリームキーが必要です。戻るか、この手順をスキップしてください。</translation>
    </message>
    <message>
        <source>To my address, %1</source>
        <translation>自分のアドレス %1 に固定</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KeyTable</name>
    <message>
        <source>Proxy keys</source>
        <translation>プロキシキー</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KeyboardSection</name>
    <message>
        <source>In lists: Enter opens, Esc closes, J and K step through Activity, Space pauses it. Delete does nothing, on purpose.</source>
        <translation>一覧では Enter で開き、Esc で閉じ、J と K でアクティビティを移動し、スペースで止めます。Delete は意図的に何もしません。</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KeysPage</name>
    <message>
        <source>Copied as text, without secrets.</source>
        <translation>秘密を除いてテキストとしてコピーしました。</translation>
    </message>
    <message>
        <source>Restore key…</source>
        <translation>キーを復元…</translation>
    </message>
    <message>
        <source>Copy env lines</source>
        <translation>環境変数の行をコピー</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Killing…</source>
        <translation>無効化しています…</translation>
    </message>
    <message>
        <source>Kill key</source>
        <translation>キーを無効化</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Push now</source>
        <translation>今すぐ反映</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message numerus="yes">
        <source>Kill %n key(s)</source>
        <translation>
            <numerusform>%n 個のキーを無効化</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) selected</source>
        <translation>
            <numerusform>%n 個のキーを選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>キーをコピー</translation>
    </message>
    <message>
        <source>Show QR code</source>
        <translation>QR コードを表示</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>ローテーション…</translation>
    </message>
    <message>
        <source>Kill</source>
        <translation>無効化</translation>
    </message>
    <message numerus="yes">
        <source>Kill %n key(s)…</source>
        <translation>
            <numerusform>%n 個のキーを無効化…</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive…</source>
        <translation>アーカイブ…</translation>
    </message>
    <message>
        <source>Proxy keys</source>
        <translation>プロキシキー</translation>
    </message>
    <message>
        <source>New proxy key</source>
        <translation>新しいプロキシキー</translation>
    </message>
    <message>
        <source>No proxy keys yet. A proxy key is what you give to an app.</source>
        <translation>プロキシキーはまだありません。プロキシキーはアプリに渡すものです。</translation>
    </message>
    <message>
        <source>No key is in this state.</source>
        <translation>この状態のキーはありません。</translation>
    </message>
    <message>
        <source>Nothing matches &apos;%1&apos;.</source>
        <translation>「%1」に一致するものはありません。</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>フィルターを解除</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>your keys</source>
        <translation>お使いのキー</translation>
    </message>
    <message>
        <source>%1 has not confirmed the kill. It may still serve %2. If it stays away, revoke the upstream key at its provider.</source>
        <translation>%1 が無効化を確認していません。%2 がまだ使える可能性があります。復帰しない場合は、プロバイダー側でアップストリームキーを取り消してください。</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>今すぐ再試行</translation>
    </message>
    <message numerus="yes">
        <source>%1 does not answer since %2. Changes of %n key(s) wait for it; they still work with their old limits.</source>
        <translation>
            <numerusform>%1 は %2 から応答がありません。%n 個のキーの変更が反映待ちで、以前の上限のまま動作しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not answer since %2. Its keys keep their last limits; the numbers are from then.</source>
        <translation>%1 は %2 から応答がありません。キーには最後の上限が適用され、数値はその時点のものです。</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message numerus="yes">
        <source>Changes of %n key(s) are not on their relay yet.</source>
        <translation>
            <numerusform>%n 個のキーの変更がまだリレーに反映されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The key is made</source>
        <translation>キーを作成しました</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) pushed.</source>
        <translation>
            <numerusform>%n 個のキーを反映しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export this view</source>
        <translation>この表示を書き出す</translation>
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
            <numerusform>%n 個のキーを %1 に書き出しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Export this view…</source>
        <translation>この表示を書き出す…</translation>
    </message>
    <message>
        <source>Open the provider&apos;s key page</source>
        <translation>プロバイダーのキーのページを開く</translation>
    </message>
    <message>
        <source>No browser could be started. Open %1 yourself.</source>
        <translation>ブラウザーを起動できませんでした。%1 をご自分で開いてください。</translation>
    </message>
    <message>
        <source>Export the selected keys</source>
        <translation>選択したキーを書き出す</translation>
    </message>
    <message>
        <source>Resume and accept as normal</source>
        <translation>再開して普段の使い方と見なす</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Phone kill links</source>
        <translation>スマートフォン用の無効化リンク</translation>
    </message>
    <message>
        <source>New canary key…</source>
        <translation>新しいカナリアキー…</translation>
    </message>
    <message>
        <source>A canary is allowed nothing, so it has no limits to change.</source>
        <translation>カナリアキーは何も許可されないため、変更できる上限がありません。</translation>
    </message>
    <message>
        <source>Archive…</source>
        <comment>shows what is archived</comment>
        <translation>アーカイブ…</translation>
    </message>
    <message>
        <source>Other kinds of keys</source>
        <translation>ほかの種類のキー</translation>
    </message>
    <message>
        <source>A key that nobody should use: whoever tries it raises an alarm</source>
        <translation>誰も使うはずのないキー。試した人がいるとアラートを出します</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KillCredentialSection</name>
    <message>
        <source>Killing needs no unlocked vault: a separate key in %1/kill.json, readable by you alone, can kill and do nothing else.</source>
        <translation>無効化にロック解除は不要です。%1/kill.json にある専用のキー(本人だけが読み取り可能)は無効化だけができます。</translation>
    </message>
    <message>
        <source>Is it in order?</source>
        <translation>問題ありませんか?</translation>
    </message>
    <message>
        <source>It is there. The next kill uses it.</source>
        <translation>あります。次の無効化で使われます。</translation>
    </message>
    <message>
        <source>It is missing. Unlocking the vault once writes it again.</source>
        <translation>ありません。保管庫のロックを一度解除すると再作成されます。</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KillLinkList</name>
    <message>
        <source>%1 does not tell: %2</source>
        <comment>a relay and why</comment>
        <translation>%1 から情報を得られません: %2</translation>
    </message>
    <message>
        <source>No phone has a link.</source>
        <translation>リンクを持つスマートフォンはありません。</translation>
    </message>
    <message>
        <source>A phone has a link since %1; it killed with it %2.</source>
        <translation>%1 からスマートフォンにリンクがあります。これによる無効化: %2。</translation>
    </message>
    <message>
        <source>A phone has a link since %1, never used.</source>
        <translation>%1 からスマートフォンにリンクがありますが、未使用です。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a key and its link</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Make a new link</source>
        <translation>新しいリンクを作成</translation>
    </message>
    <message>
        <source>Make a link</source>
        <translation>リンクを作成</translation>
    </message>
    <message>
        <source>Make a kill link for %1</source>
        <translation>%1 の無効化リンクを作成</translation>
    </message>
    <message>
        <source>Void it</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Void the kill link of %1</source>
        <translation>%1 の無効化リンクを取り消す</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KillLinkPanel</name>
    <message>
        <source>Opened on a phone, the link can kill this key and nothing else. Making one voids the link this key had.</source>
        <translation>スマートフォンで開くと、このリンクでこのキーだけを無効化できます。新しく作成すると、以前のリンクは使えなくなります。</translation>
    </message>
    <message>
        <source>Make a link</source>
        <translation>リンクを作成</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>QR code of the link that kills %1</source>
        <translation>%1 を無効化するリンクの QR コード</translation>
    </message>
    <message>
        <source>Anyone who has this link can kill this key and nothing else. It is shown this once.</source>
        <translation>このリンクを持つ人は、このキーの無効化だけができます。表示されるのは今回限りです。</translation>
    </message>
    <message>
        <source>Make a new link</source>
        <translation>新しいリンクを作成</translation>
    </message>
    <message>
        <source>The link is copied.</source>
        <translation>リンクをコピーしました。</translation>
    </message>
    <message>
        <source>Opened on a phone, the link can kill every key of %1 and nothing else. Making one voids the one of before, on a kill sheet too.</source>
        <translation>スマートフォンで開くと、このリンクで %1 のすべてのキーの無効化だけができます。新しく作成すると、無効化シートのものも含めて以前のリンクは使えなくなります。</translation>
    </message>
    <message>
        <source>Make a link that kills all keys of %1</source>
        <translation>%1 の全キーを無効化するリンクを作成</translation>
    </message>
    <message>
        <source>QR code of the link that kills all keys of %1</source>
        <translation>%1 の全キーを無効化するリンクの QR コード</translation>
    </message>
    <message>
        <source>Anyone who has this link can kill every key of %1 and nothing else. It is shown this once.</source>
        <translation>このリンクを持つ人は、%1 のすべてのキーの無効化だけができます。表示されるのは今回限りです。</translation>
    </message>
    <message>
        <source>Make a new link for %1</source>
        <translation>%1 の新しいリンクを作成</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KillNews</name>
    <message>
        <source>%1 is restored.</source>
        <translation>%1 を復元しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) restored.</source>
        <translation>
            <numerusform>%n 個のキーを復元しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be restored: %2</source>
        <translation>%1 を復元できませんでした: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) killed</source>
        <translation>
            <numerusform>%n 個のキーを無効化しました</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 killed</source>
        <translation>%1 を無効化しました</translation>
    </message>
    <message>
        <source>Not confirmed by %1: %2 It may still serve these keys; it is tried again until it answers.</source>
        <translation>%1 は未確認です: %2 まだこれらのキーが使える可能性があります。応答があるまで再試行します。</translation>
    </message>
    <message>
        <source>%1 on %2 of %3 relays in %4 s.</source>
        <translation>%1(リレー %2/%3 台、%4 秒)。</translation>
    </message>
    <message>
        <source>Unlock to restore.</source>
        <translation>復元するにはロックを解除してください。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>your keys</source>
        <translation>お使いのキー</translation>
    </message>
    <message>
        <source>%1 has not confirmed the kill. It may still serve %2.</source>
        <translation>%1 が無効化を確認していません。%2 がまだ使える可能性があります。</translation>
    </message>
    <message>
        <source>Not confirmed by %1: %2 It may still serve these keys, and is not tried again by itself: kill them once more.</source>
        <translation>%1 で未確認: %2 これらのキーはまだ使える可能性があり、自動では再試行されません。もう一度無効化してください。</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>復元…</translation>
    </message>
    <message>
        <source>Confirmed by %1 of %2 relays in %3 s.</source>
        <translation>リレー %2 台中 %1 台が %3 秒で確認しました。</translation>
    </message>
    <message>
        <source>A relay has not confirmed the kill and may still serve keys; it is tried again until it answers.</source>
        <translation>無効化を確認していないリレーがあり、キーがまだ使える可能性があります。応答があるまで再試行します。</translation>
    </message>
    <message>
        <source>A relay has not confirmed the kill and may still serve keys, and is not tried again by itself: kill them once more.</source>
        <translation>無効化を確認していないリレーがあり、キーがまだ使える可能性があります。自動では再試行しません。もう一度無効化してください。</translation>
    </message>
    <message>
        <source>A kill is not confirmed</source>
        <translation>無効化が確認されていません</translation>
    </message>
    <message>
        <source>A relay has not confirmed the kill and may still serve keys.</source>
        <translation>無効化を確認していないリレーがあり、キーがまだ使える可能性があります。</translation>
    </message>
    <message>
        <source>Nothing was killed</source>
        <translation>何も無効化されませんでした</translation>
    </message>
    <message>
        <source>Open RubberAPI to see why.</source>
        <translation>理由は RubberAPI で確認できます。</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>今すぐ再試行</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KillSheetSection</name>
    <message>
        <source>Kill sheet: a page with each relay&apos;s address, its keys and a code for a phone that kills them all. Whoever has the sheet can kill, and nothing else. Making one voids the link that kills every key you had before.</source>
        <translation>無効化シート: 各リレーのアドレス、そのキー、すべてを無効化するスマートフォン用コードを載せたページです。シートを持つ人は無効化だけができます。作成すると、すべてのキーを無効化する以前のリンクは無効になります。</translation>
    </message>
    <message>
        <source>Print a kill sheet…</source>
        <translation>無効化シートを印刷…</translation>
    </message>
    <message>
        <source>Save a kill sheet as PDF…</source>
        <translation>無効化シートを PDF で保存…</translation>
    </message>
    <message>
        <source>No relay is paired, so there is nothing to kill.</source>
        <translation>ペアリングされたリレーがないため、無効化するものはありません。</translation>
    </message>
    <message>
        <source>Sent to the printer. Look at it before you rely on it.</source>
        <translation>プリンターに送りました。頼る前に仕上がりを確かめてください。</translation>
    </message>
    <message>
        <source>The printer took nothing. The link of before is void all the same: print again.</source>
        <translation>プリンターが受け付けませんでした。以前のリンクはすでに無効です。もう一度印刷してください。</translation>
    </message>
    <message>
        <source>Save a kill sheet</source>
        <translation>無効化シートを保存</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Written to %1. Whoever reads that file can kill.</source>
        <translation>%1 に書き込みました。このファイルを読める人は無効化できます。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. The link of before is void all the same.</source>
        <translation>%1 に書き込めませんでした: %2。以前のリンクはすでに無効です。</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KilledBar</name>
    <message>
        <source>All keys are killed since %1. Nothing can spend.</source>
        <translation>%1 からすべてのキーが無効化されています。支出は発生しません。</translation>
    </message>
    <message>
        <source>All keys are killed. Nothing can spend.</source>
        <translation>すべてのキーが無効化されています。支出は発生しません。</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>復元…</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::LatencyCard</name>
    <message>
        <source>How long requests took, last 24 hours</source>
        <translation>リクエストの所要時間、直近 24 時間</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>レイテンシ</translation>
    </message>
    <message>
        <source>Half took at most</source>
        <translation>半数の最大</translation>
    </message>
    <message>
        <source>95 % took at most</source>
        <translation>95 % の最大</translation>
    </message>
    <message>
        <source>Half of %1 answered requests took at most %2, 95 % at most %3 (dashed).</source>
        <translation>応答した %1 件のうち半数は %2 以内、95 % は %3 以内（破線）。</translation>
    </message>
    <message>
        <source>Only the newest requests were looked at.</source>
        <translation>最新のリクエストだけを対象にしました。</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::LayoutSection</name>
    <message>
        <source>Give the window its first size</source>
        <translation>ウィンドウを最初のサイズに戻す</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::LinePanel</name>
    <message>
        <source>Show as table</source>
        <translation>表で表示</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>グラフで表示</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::LinkLine</name>
    <message>
        <source>Retry now</source>
        <translation>今すぐ再試行</translation>
    </message>
    <message>
        <source>Last seen %1.</source>
        <translation>最終確認: %1。</translation>
    </message>
    <message>
        <source>Next try in %1.</source>
        <translation>次の試行は %1後です。</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::LiveCard</name>
    <message>
        <source>Live requests</source>
        <translation>ライブリクエスト</translation>
    </message>
    <message>
        <source>Nothing yet. Waiting for requests…</source>
        <translation>まだありません。リクエストを待っています…</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>今すぐ再試行</translation>
    </message>
    <message>
        <source>Open Activity</source>
        <translation>アクティビティを開く</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Go on (%1 new)</source>
        <translation>続ける(新着 %1 件)</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>no relay is paired</source>
        <translation>ペアリング済みのリレーなし</translation>
    </message>
    <message>
        <source>not live, retrying in %1</source>
        <translation>ライブ停止、%1後に再試行</translation>
    </message>
    <message>
        <source>not live, retrying</source>
        <translation>ライブ停止、再試行中</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::LiveView</name>
    <message>
        <source>Live requests</source>
        <translation>ライブリクエスト</translation>
    </message>
    <message>
        <source>Showing 1 in 10</source>
        <translation>10 件に 1 件を表示</translation>
    </message>
    <message>
        <source>More than 200 requests a second. Requests has them all.</source>
        <translation>1 秒に 200 件を超えるリクエストがあります。「リクエスト」ですべて確認できます。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>● Live</source>
        <translation>● ライブ</translation>
    </message>
    <message>
        <source>○ Paused by lost connection %1. Missed rows are fetched when it returns.</source>
        <translation>○ 接続が切れたため一時停止中(%1)。復旧すると、抜けた行を取得します。</translation>
    </message>
    <message>
        <source>Paused. Requests go on and are counted.</source>
        <translation>一時停止中です。リクエストは続いており、集計もされています。</translation>
    </message>
    <message>
        <source>No live request fits the filter.</source>
        <translation>フィルターに合うライブリクエストはありません。</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>フィルターを解除</translation>
    </message>
    <message>
        <source>Nothing yet. Waiting for requests…</source>
        <translation>まだありません。リクエストを待っています…</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>新着 %1 件</translation>
    </message>
    <message>
        <source>Show %1 new requests</source>
        <translation>新しいリクエスト %1 件を表示</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::LogSection</name>
    <message>
        <source>The log is in %1, readable by you alone. It takes at most 2 MB.</source>
        <translation>ログは %1 にあり、本人だけが読み取れます。最大 2 MB です。</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>ログのフォルダーを開く</translation>
    </message>
    <message>
        <source>Nothing here opens folders. It is at %1.</source>
        <translation>ここではフォルダーを開けません。場所は %1 です。</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::LogStrip</name>
    <message>
        <source>No relay is paired, so there is no log to verify.</source>
        <translation>ペアリングしたリレーがないため、検証するログもありません。</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>今すぐ検証</translation>
    </message>
    <message>
        <source>Signed logs of the relays</source>
        <translation>リレーの署名付きログ</translation>
    </message>
    <message>
        <source>Verify a file…</source>
        <translation>ファイルを検証…</translation>
    </message>
    <message>
        <source>An exported file with its proof, or the proof of one row. No relay is asked.</source>
        <translation>書き出したファイルとその証明、または 1 行の証明。リレーには問い合わせません。</translation>
    </message>
    <message>
        <source>Save the evidence…</source>
        <translation>証拠を保存…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Save the evidence</source>
        <translation>証拠を保存</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Written to %1. Both signatures are in it; anybody can check them.</source>
        <translation>%1 に書き込みました。両方の署名が入っており、誰でも確認できます。</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::MainWindow</name>
    <message>
        <source>What waited is pushed: %1.</source>
        <translation>反映待ちの変更を反映しました: %1。</translation>
    </message>
    <message>
        <source>The vault has a new passphrase. Whoever saw these shares could open it: make new ones in the settings, under Recovery.</source>
        <translation>保管庫のパスフレーズが新しくなりました。シェアを見た人は開けるので、設定の「復旧」で新しいものを作ってください。</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::MakeShares</name>
    <message>
        <source>Type the vault&apos;s passphrase: shares are a lasting way in.</source>
        <translation>保管庫のパスフレーズを入力してください。シェアは恒久的な入口になります。</translation>
    </message>
    <message>
        <source>Making them…</source>
        <translation>作成中…</translation>
    </message>
    <message>
        <source>Where shall the sheets go?</source>
        <translation>シートの保存先は？</translation>
    </message>
    <message>
        <source>Writing the sheets…</source>
        <translation>シートを書き込み中…</translation>
    </message>
    <message>
        <source>Putting them in force…</source>
        <translation>有効にしています…</translation>
    </message>
    <message>
        <source>Giving it to the relay…</source>
        <translation>リレーに渡しています…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>The sheet files are deleted. What you printed is all there is.</source>
        <translation>シートのファイルを削除しました。印刷したものだけが残っています。</translation>
    </message>
    <message>
        <source>These shares are not in force. Leaving throws them away, and deletes their sheets.</source>
        <translation>これらのシェアはまだ有効ではありません。離れると破棄され、シートも削除されます。</translation>
    </message>
    <message>
        <source>Throw them away</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Recovery shares</source>
        <translation>復旧用シェア</translation>
    </message>
    <message>
        <source>Shares that open %1</source>
        <translation>%1 を開くシェア</translation>
    </message>
    <message>
        <source>If the passphrase is lost, people who hold enough of these sheets can open the vault together and give it a new passphrase. Nobody else can, and none of them alone.</source>
        <translation>パスフレーズを失っても、十分な数のシートを持つ人たちが一緒に保管庫を開き、新しいパスフレーズを設定できます。ほかの誰にも、また 1 人だけでもできません。</translation>
    </message>
    <message>
        <source>After a restart %1 is opened by people: each gives his share from a computer of his own, and enough of them open it. No vault has its master key then.</source>
        <translation>再起動後、%1 は人の手で開きます。各自が自分のコンピューターからシェアを渡し、十分に集まると開きます。その場合、マスターキーを持つ保管庫はありません。</translation>
    </message>
    <message>
        <source>The shares there are open nothing any more once the new ones are in force.</source>
        <translation>新しいシェアが有効になると、今あるシェアでは何も開かなくなります。</translation>
    </message>
    <message>
        <source>the vault</source>
        <translation>保管庫</translation>
    </message>
    <message>
        <source>Passphrase of the vault</source>
        <translation>保管庫のパスフレーズ</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the vault</source>
        <translation>保管庫のパスフレーズ(&amp;P)</translation>
    </message>
    <message>
        <source>Each share goes on a sheet of its own: numbered words, a code to scan, and what to do with it. The sheets are PDF files that only you can read.</source>
        <translation>シェアはそれぞれ 1 枚のシートになります。番号付きの単語、読み取り用のコード、使い方が載ります。シートは本人だけが読める PDF ファイルです。</translation>
    </message>
    <message>
        <source>Write the sheets…</source>
        <translation>シートを書き込む…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Print them, or copy them by hand, before you go on. Shares on a screen or in a cloud are shares that others have.</source>
        <translation>先へ進む前に印刷するか、手で書き写してください。画面やクラウドにあるシェアは、他人が持つシェアです。</translation>
    </message>
    <message>
        <source>Type enough of them again, from the paper. They are in force only then, so that a misprint or a slip is found today and not when they are needed.</source>
        <translation>紙を見て必要な数をもう一度入力してください。印刷ミスや写し間違いが必要なときではなく今見つかるように、そこで初めて有効になります。</translation>
    </message>
    <message>
        <source>Give each sheet to somebody else, or keep them in different places.</source>
        <translation>シートをそれぞれ別の人に渡すか、別々の場所に保管してください。</translation>
    </message>
    <message>
        <source>Give each holder a sheet. After a restart he opens RubberAPI on a computer that is paired with the relay and gives it on this page.</source>
        <translation>1 人に 1 枚ずつ渡してください。再起動後、リレーとペアリングしたコンピューターで RubberAPI を開き、このページでシェアを渡します。</translation>
    </message>
    <message>
        <source>The older shares still open copies of the vault that were made before: delete those copies if a share is in the wrong hands.</source>
        <translation>古いシェアは以前に作られた保管庫のコピーをまだ開けます。シェアが悪意のある人の手にある場合は、そのコピーを削除してください。</translation>
    </message>
    <message>
        <source>They are printed: delete the files</source>
        <translation>印刷済み：ファイルを削除</translation>
    </message>
    <message>
        <source>Make the shares</source>
        <translation>シェアを作成</translation>
    </message>
    <message>
        <source>They are on paper: go on</source>
        <translation>紙に写した：次へ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) written to %1</source>
        <translation>
            <numerusform>%n 枚のシートを %1 に書き込みました</numerusform>
        </translation>
    </message>
    <message>
        <source>These shares are in force: %1.</source>
        <translation>これらのシェアは有効です：%1。</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>New proxy key…</source>
        <translation>新しいプロキシキー…</translation>
    </message>
    <message>
        <source>New upstream key…</source>
        <translation>新しいアップストリームキー…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>読み込み…</translation>
    </message>
    <message>
        <source>Export this view…</source>
        <translation>この表示を書き出し…</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>バックアップ…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>ウィンドウを閉じる</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>行をコピー</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>Pause or go on with live rows</source>
        <translation>ライブ行の停止と再開</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>文字を大きく</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>文字を小さく</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>標準の文字サイズ</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>次の領域</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>前の領域</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>キー(&amp;K)</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Save and push</source>
        <translation>保存して反映</translation>
    </message>
    <message>
        <source>Push now</source>
        <translation>今すぐ反映</translation>
    </message>
    <message>
        <source>Suspend or resume</source>
        <translation>一時停止または再開</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>ローテーション…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Copy env lines</source>
        <translation>環境変数の行をコピー</translation>
    </message>
    <message>
        <source>Copy proxy key</source>
        <translation>プロキシキーをコピー</translation>
    </message>
    <message>
        <source>Kill</source>
        <translation>無効化</translation>
    </message>
    <message>
        <source>Kill all keys…</source>
        <translation>すべてのキーを無効化…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Help and keys</source>
        <translation>ヘルプとショートカット</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>About RubberAPI</source>
        <translation>RubberAPI について</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>メッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::ModelPicker</name>
    <message>
        <source>$%1 in and $%2 out for a million tokens</source>
        <translation>100 万トークンあたり入力 $%1、出力 $%2</translation>
    </message>
    <message>
        <source>Every model with a price, new ones too</source>
        <translation>価格のあるすべてのモデル(今後の追加分も含む)</translation>
    </message>
    <message>
        <source>Only the ticked ones</source>
        <translation>チェックしたものだけ</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>モデルを検索</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>A family or pattern</source>
        <translation>ファミリーまたはパターン</translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>%n 件を選択</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the price book</source>
        <translation>価格表にありません</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::NewPassphrase</name>
    <message>
        <source>Use it anyway</source>
        <translation>それでも使う</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>2 つが一致しません。</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::NoticeSection</name>
    <message>
        <source>What raises an alert…</source>
        <translation>アラートの条件…</translation>
    </message>
    <message>
        <source>Send a test notification</source>
        <translation>テスト通知を送信</translation>
    </message>
    <message>
        <source>Sent. If none came, look at your desktop&apos;s settings for notifications.</source>
        <translation>送信しました。届かない場合は、デスクトップの通知設定を確認してください。</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::Notices</name>
    <message numerus="yes">
        <source>%n key(s) need attention</source>
        <translation>
            <numerusform>%n 個のキーを確認してください</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Alerts to see them.</source>
        <translation>アラートを開いて確認してください。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what happened, and more of it</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>今すぐ再試行</translation>
    </message>
    <message>
        <source>Open the provider&apos;s key page</source>
        <translation>プロバイダーのキーのページを開く</translation>
    </message>
    <message>
        <source>The vault is locked. Unlock it to see more.</source>
        <translation>保管庫はロックされています。詳細を見るにはロックを解除してください。</translation>
    </message>
    <message>
        <source>A test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Alerts of RubberAPI look like this.</source>
        <translation>RubberAPI のアラートはこのように表示されます。</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::Notifier</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Kill key</source>
        <translation>キーを無効化</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::OverviewPage</name>
    <message>
        <source>Range</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Kill all keys</source>
        <translation>すべてのキーを無効化</translation>
    </message>
    <message>
        <source>Spent today</source>
        <translation>今日の支出</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>今月</translation>
    </message>
    <message>
        <source>Requests today</source>
        <translation>今日のリクエスト</translation>
    </message>
    <message>
        <source>Active keys</source>
        <translation>有効なキー</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) without a known price</source>
        <translation>
            <numerusform>価格不明のリクエスト %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>No requests yet. Pair a relay to begin: it stands between your agents and the APIs.</source>
        <translation>リクエストはまだありません。まずリレーをペアリングしてください。リレーはエージェントと API の間に立ちます。</translation>
    </message>
    <message>
        <source>Pair a relay…</source>
        <translation>リレーをペアリング…</translation>
    </message>
    <message>
        <source>No requests yet. A proxy key is what you give to an app.</source>
        <translation>リクエストはまだありません。プロキシキーはアプリに渡すものです。</translation>
    </message>
    <message>
        <source>New proxy key</source>
        <translation>新しいプロキシキー</translation>
    </message>
    <message>
        <source>No requests yet. Copy your two lines and make one call.</source>
        <translation>リクエストはまだありません。2 行をコピーして、一度呼び出してください。</translation>
    </message>
    <message>
        <source>Copy env lines</source>
        <translation>環境変数の行をコピー</translation>
    </message>
    <message>
        <source>The lines for %1 are on the clipboard. Paste them where your agent runs.</source>
        <translation>%1 の行をクリップボードにコピーしました。エージェントの実行環境に貼り付けてください。</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::PairForm</name>
    <message>
        <source>what the relay printed</source>
        <translation>リレーに表示されたもの</translation>
    </message>
    <message>
        <source>home-lab</source>
        <translation>home-lab</translation>
    </message>
    <message>
        <source>Relay &amp;address</source>
        <translation>リレーのアドレス(&amp;A)</translation>
    </message>
    <message>
        <source>Pairing &amp;code</source>
        <translation>ペアリングコード(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Name, as you want to call it</source>
        <translation>名前(自由に設定)(&amp;N)</translation>
    </message>
    <message>
        <source>Another computer commands this relay and must let this one in: there, under Relays, &quot;Computers…&quot;. It must show the same six words:
%1</source>
        <translation>別のコンピューターがこのリレーを操作しており、このコンピューターを許可する必要があります。そちらの「リレー」の「コンピューター…」を開いてください。同じ六つの単語が表示されるはずです:
%1</translation>
    </message>
    <message>
        <source>They match</source>
        <translation>一致する</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>一致しない</translation>
    </message>
    <message>
        <source>The relay that answers says it is:</source>
        <translation>応答しているリレーの名乗り:</translation>
    </message>
    <message>
        <source>Compare with the words in the relay&apos;s terminal, beside the pairing code. Nothing is sent before you say that they match.</source>
        <translation>リレーのターミナルでペアリングコードの横に表示された単語と比べてください。一致すると答えるまで何も送信しません。</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::PassphraseSection</name>
    <message>
        <source>Present passphrase</source>
        <translation>現在のパスフレーズ</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>新しいパスフレーズ</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>新しいパスフレーズ(確認)</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>パスフレーズを変更</translation>
    </message>
    <message>
        <source>Unlock with the system keychain</source>
        <translation>システムのキーチェーンで解除</translation>
    </message>
    <message>
        <source>The new passphrase and its repetition are not the same.</source>
        <translation>新しいパスフレーズと確認が一致しません。</translation>
    </message>
    <message>
        <source>Changing it…</source>
        <translation>変更しています…</translation>
    </message>
    <message>
        <source>The passphrase is changed. Backups made before still open with the old one.</source>
        <translation>パスフレーズを変更しました。以前のバックアップは古いもので開きます。</translation>
    </message>
    <message>
        <source>No longer unlock with the system keychain</source>
        <translation>システムのキーチェーンでの解除をやめる</translation>
    </message>
    <message>
        <source>This system has no keychain that answers.</source>
        <translation>応答するキーチェーンがありません。</translation>
    </message>
    <message>
        <source>Exactly as strong as your login to this computer.</source>
        <translation>強さはこのコンピューターへのログインと同じです。</translation>
    </message>
    <message>
        <source>Type the present passphrase above first.</source>
        <translation>先に上で現在のパスフレーズを入力してください。</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::PhoneKillSection</name>
    <message>
        <source>From a phone</source>
        <translation>スマートフォンから</translation>
    </message>
    <message>
        <source>No relay is paired, so there is nothing to kill.</source>
        <translation>ペアリングされたリレーがないため、無効化するものはありません。</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::PlanForm</name>
    <message>
        <source>Sheets &amp;needed</source>
        <translation>必要な枚数(&amp;N)</translation>
    </message>
    <message>
        <source>Sheets in &amp;all</source>
        <translation>全部の枚数(&amp;A)</translation>
    </message>
    <message>
        <source>Any %1 of the %2 sheets together open %3. %4 of them say nothing at all; %5 may be lost.</source>
        <translation>%2 枚のうち任意の %1 枚がそろうと %3 が開きます。%4 枚では何も分からず、%5 枚まで失ってもかまいません。</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::PolicyForm</name>
    <message>
        <source>Pinned images</source>
        <translation>固定したイメージ</translation>
    </message>
    <message>
        <source>Pinned signers</source>
        <translation>固定した署名者</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Nothing is sealed to %1 unless its machine shows this first, fresh each time.</source>
        <translation>マシンが毎回新たにこれを示さない限り、%1 宛てには何も封印されません。</translation>
    </message>
    <message>
        <source>What it must &amp;show</source>
        <translation>示すべきもの(&amp;S)</translation>
    </message>
    <message>
        <source>Pinned &amp;images</source>
        <translation>固定したイメージ(&amp;I)</translation>
    </message>
    <message>
        <source>SHA-384 in hex, one a line: SEV-SNP&apos;s measurement or Nitro&apos;s PCR0. The relay must run one of them.</source>
        <translation>SHA-384 の 16 進数を 1 行に 1 つ：SEV-SNP の measurement または Nitro の PCR0。リレーはそのどれかを実行していなければなりません。</translation>
    </message>
    <message>
        <source>Pinned s&amp;igners</source>
        <translation>固定した署名者(&amp;G)</translation>
    </message>
    <message>
        <source>Nitro&apos;s PCR8, one a line: the certificate that signed the image.</source>
        <translation>Nitro の PCR8 を 1 行に 1 つ：イメージに署名した証明書。</translation>
    </message>
    <message>
        <source>Other conditions (VMPL, VLEK, host data, revocations) are set by: rubberapi relay attest-policy</source>
        <translation>その他の条件（VMPL、VLEK、ホストデータ、失効）は次で設定します：rubberapi relay attest-policy</translation>
    </message>
    <message>
        <source>Accepted kinds of machine</source>
        <translation>受け入れるマシンの種類</translation>
    </message>
    <message>
        <source>AWS Nitro enclave</source>
        <translation>AWS Nitro エンクレーブ</translation>
    </message>
    <message>
        <source>AMD %1 (its evidence can be forged: only for tests)</source>
        <translation>AMD %1（証拠を偽造可能：テスト専用）</translation>
    </message>
    <message>
        <source>AMD %1</source>
        <translation>AMD %1</translation>
    </message>
    <message>
        <source>Least firmware of %1</source>
        <translation>%1 の最低ファームウェア</translation>
    </message>
    <message>
        <source>Empty: the levels this version of RubberAPI asks for.</source>
        <translation>空欄：この RubberAPI が求める水準。</translation>
    </message>
    <message>
        <source>This does not read. Write it like the example.</source>
        <translation>読み取れません。例のように書いてください。</translation>
    </message>
    <message>
        <source>Line %1 is not 96 hex digits.</source>
        <translation>%1 行目が 16 進数 96 桁ではありません。</translation>
    </message>
    <message>
        <source>Pin an image, or whoever signs it.</source>
        <translation>イメージまたはその署名者を固定してください。</translation>
    </message>
    <message>
        <source>Accept at least one kind of machine.</source>
        <translation>少なくとも 1 種類のマシンを受け入れてください。</translation>
    </message>
    <message>
        <source>What %1 must show</source>
        <translation>%1 が示すべきもの</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::PriceSection</name>
    <message>
        <source>Prices</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Look for new prices</source>
        <translation>新しい価格を確認</translation>
    </message>
    <message>
        <source>Fetches OpenRouter&apos;s public list; nothing of yours goes along.</source>
        <translation>OpenRouter の公開一覧を取得します。こちらの情報は送りません。</translation>
    </message>
    <message>
        <source>Compare with a file…</source>
        <translation>ファイルと比較…</translation>
    </message>
    <message>
        <source>Set a price of your own…</source>
        <translation>独自の価格を設定…</translation>
    </message>
    <message>
        <source>A price book, or a list of models</source>
        <translation>価格表またはモデルの一覧</translation>
    </message>
    <message numerus="yes">
        <source>Price book %1 with %n model(s), the newest price of %2. No update changes a price of your own.</source>
        <translation>
            <numerusform>価格表 %1 にはモデルが %n 個あり、最新の価格は %2 のものです。独自の価格は更新では変わりません。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2: $%3 for a million input tokens, $%4 for output; your own price.</source>
        <translation>%2 の %1: 100 万トークンあたり入力 $%3、出力 $%4(独自の価格)。</translation>
    </message>
    <message>
        <source>Let updates change it</source>
        <translation>更新による変更を許可</translation>
    </message>
    <message>
        <source>Let updates change %1</source>
        <translation>%1 の更新による変更を許可</translation>
    </message>
    <message>
        <source>Sending it to the relays…</source>
        <translation>リレーに送信しています…</translation>
    </message>
    <message>
        <source>Fetching the list…</source>
        <translation>一覧を取得しています…</translation>
    </message>
    <message>
        <source>Reading it…</source>
        <translation>読み込んでいます…</translation>
    </message>
    <message>
        <source>In force on %1.</source>
        <translation>%1 で有効です。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Kept for the first relay that is paired.</source>
        <translation>最初にペアリングするリレーのために保存しました。</translation>
    </message>
    <message>
        <source>Not in force on %1. %2</source>
        <translation>%1 では有効になっていません。%2</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::Program</name>
    <message>
        <source>Close RubberAPI?</source>
        <translation>RubberAPI を閉じますか?</translation>
    </message>
    <message>
        <source>Your desktop shows no tray icons, so closing RubberAPI stops alerts. Your keys keep working. On GNOME the extension AppIndicator shows tray icons.</source>
        <translation>このデスクトップはトレイアイコンを表示しないため、閉じるとアラートも止まります。キーは動作し続けます。GNOME では拡張機能 AppIndicator で表示できます。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>開いたままにする</translation>
    </message>
    <message>
        <source>Open another vault</source>
        <translation>別の保管庫を開く</translation>
    </message>
    <message>
        <source>RubberAPI ended unexpectedly the last time. Your vault and what you had begun to write are kept.</source>
        <translation>前回 RubberAPI が予期せず終了しました。保管庫と入力途中の内容は残っています。</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>ログのフォルダーを開く</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::ProofFiles</name>
    <message>
        <source>Prove this row</source>
        <translation>この行を証明</translation>
    </message>
    <message>
        <source>Proof (*.proof)</source>
        <translation>証明 (*.proof)</translation>
    </message>
    <message>
        <source>Verify a file</source>
        <translation>ファイルを検証</translation>
    </message>
    <message>
        <source>Exports and proofs (*.csv *.json *.jsonl *.proof)</source>
        <translation>書き出しと証明 (*.csv *.json *.jsonl *.proof)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::RangeChoice</name>
    <message>
        <source>24 hours</source>
        <translation>24 時間</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 日間</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 日間</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>今月</translation>
    </message>
    <message>
        <source>Custom…</source>
        <translation>カスタム…</translation>
    </message>
    <message>
        <source>Time range</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>最初の日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最後の日</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>To (UTC days, both included)</source>
        <translation>終了(UTC の日付、両日を含む)</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>この期間を表示</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::RecentRequests</name>
    <message>
        <source>Cost is looked up</source>
        <translation>費用を照会しています</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Proxy key</source>
        <translation>プロキシキー</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Tokens in / out</source>
        <translation>トークン 入力 / 出力</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::RecoverCard</name>
    <message>
        <source>Recover with shares</source>
        <translation>シェアで復旧</translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation>新しいパスフレーズ(&amp;N)</translation>
    </message>
    <message>
        <source>New passphrase &amp;again</source>
        <translation>新しいパスフレーズ(確認)(&amp;A)</translation>
    </message>
    <message>
        <source>Set it and unlock</source>
        <translation>設定してロックを解除</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Looking at the vault…</source>
        <translation>保管庫を確認中…</translation>
    </message>
    <message>
        <source>No recovery shares were made for this vault, and nobody can reset its passphrase. Your relays go on working, and you can still kill their keys.</source>
        <translation>この保管庫には復旧用シェアが作られておらず、パスフレーズは誰にも再設定できません。リレーは動き続け、キーの無効化は引き続きできます。</translation>
    </message>
    <message>
        <source>The vault is opened by any %1. Each sheet says to which set it belongs.</source>
        <translation>保管庫は任意の %1 で開きます。どの組のものかは各シートに書かれています。</translation>
    </message>
    <message>
        <source>Trying them…</source>
        <translation>試しています…</translation>
    </message>
    <message>
        <source>These shares open the vault. Give it a new passphrase; the old one is forgotten. Backups made before still open with theirs.</source>
        <translation>これらのシェアで保管庫が開きます。新しいパスフレーズを設定してください。古いものは使えなくなります。以前のバックアップは当時のもので開きます。</translation>
    </message>
    <message>
        <source>Setting the passphrase…</source>
        <translation>パスフレーズを設定中…</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::RecoverySection</name>
    <message>
        <source>Check shares…</source>
        <translation>シェアを確認…</translation>
    </message>
    <message>
        <source>Remove them…</source>
        <translation>取り除く…</translation>
    </message>
    <message>
        <source>Remove them: a lost passphrase is final</source>
        <translation>取り除く：パスフレーズの紛失は取り返せません</translation>
    </message>
    <message>
        <source>Recovery shares are sheets of paper for several people or places. Enough of them give the vault a new passphrase when the old one is lost; fewer say nothing.</source>
        <translation>復旧用シェアは、複数の人や場所に分けて持つ紙です。十分に集まれば、パスフレーズを失ったときに新しいものを設定できます。足りなければ何も分かりません。</translation>
    </message>
    <message>
        <source>In force: %1.</source>
        <translation>有効：%1。</translation>
    </message>
    <message>
        <source>None. A lost passphrase is final.</source>
        <translation>なし。パスフレーズを失うと取り返せません。</translation>
    </message>
    <message>
        <source>New ones are being made and are not in force yet.</source>
        <translation>新しいものを作成中で、まだ有効ではありません。</translation>
    </message>
    <message>
        <source>Make new ones…</source>
        <translation>新しく作成…</translation>
    </message>
    <message>
        <source>Make recovery shares…</source>
        <translation>復旧用シェアを作成…</translation>
    </message>
    <message>
        <source>The shares are void. They still open copies of the vault that were made before.</source>
        <translation>シェアは無効になりました。以前に作られた保管庫のコピーはまだ開けます。</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::RelayCard</name>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Unseal</source>
        <translation>封印を解除</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>封印</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Unpair…</source>
        <translation>ペアリング解除…</translation>
    </message>
    <message>
        <source>Unsealed.</source>
        <translation>封印を解除しました。</translation>
    </message>
    <message>
        <source>Sealed. Its keys are refused until you unseal it.</source>
        <translation>封印しました。解除するまでキーは拒否されます。</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation>証明</translation>
    </message>
    <message>
        <source>Computers…</source>
        <translation>コンピューター…</translation>
    </message>
    <message>
        <source>I put the backup there: unseal it</source>
        <translation>自分で戻したバックアップ：封印を解除</translation>
    </message>
    <message>
        <source>Unsealed. Rows are lost: look at what is alive on it.</source>
        <translation>封印を解除しました。行が失われています。何が生きているか確認してください。</translation>
    </message>
    <message>
        <source>Push all</source>
        <translation>すべて反映</translation>
    </message>
    <message>
        <source>Needs update</source>
        <translation>要更新</translation>
    </message>
    <message numerus="yes">
        <source>Its last %n answer(s) took %1 to %2 ms</source>
        <translation>
            <numerusform>直近 %n 件の応答時間は %1～%2 ms</numerusform>
        </translation>
    </message>
    <message>
        <source>Pushing…</source>
        <translation>反映しています…</translation>
    </message>
    <message>
        <source>Pushing %1 of %2…</source>
        <translation>反映しています: %1/%2…</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::RelaySharesView</name>
    <message>
        <source>Sealed, and nobody has shares of it yet: make some, which opens it.</source>
        <translation>封印中で、シェアを持つ人がまだいません。作成すると開きます。</translation>
    </message>
    <message>
        <source>Nobody has shares of it yet: make some before it restarts, or nothing opens it.</source>
        <translation>シェアを持つ人がまだいません。再起動の前に作成しないと開けなくなります。</translation>
    </message>
    <message>
        <source>After a restart it is opened by any %1.</source>
        <translation>再起動後は任意の %1 で開きます。</translation>
    </message>
    <message>
        <source>Sealed. It is opened by any %1.</source>
        <translation>封印中です。任意の %1 で開きます。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Give a share…</source>
        <translation>シェアを渡す…</translation>
    </message>
    <message>
        <source>It is opened by shares of several people.</source>
        <translation>複数の人のシェアで開きます。</translation>
    </message>
    <message>
        <source>Make new shares…</source>
        <translation>新しいシェアを作成…</translation>
    </message>
    <message>
        <source>Make shares…</source>
        <translation>シェアを作成…</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::RelayStep</name>
    <message>
        <source>Pair a relay</source>
        <translation>リレーをペアリング</translation>
    </message>
    <message>
        <source>The relay is a small server of yours that agents talk to. Run this there; it prints an address and a code that works once:</source>
        <translation>リレーはエージェントが通信する自分用の小さなサーバーです。そこで次を実行すると、アドレスと一度だけ使えるコードが表示されます:</translation>
    </message>
    <message>
        <source>The relay sees a sealed key only; where it is sealed, only you can unseal it.</source>
        <translation>リレーが見るのは封印されたキーだけです。封印されている間は、あなただけが解除できます。</translation>
    </message>
    <message>
        <source>Paired with %1.</source>
        <translation>%1 とペアリングしました。</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>ペアリング</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>I have no relay yet</source>
        <translation>リレーがまだありません</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::RelayTestView</name>
    <message>
        <source>It is sealed: agents are refused until somebody unseals it.</source>
        <translation>封印されています。誰かが解除するまでエージェントは拒否されます。</translation>
    </message>
    <message>
        <source>Its name has an address</source>
        <translation>名前に対応するアドレスがある</translation>
    </message>
    <message>
        <source>Who answers is the relay you paired</source>
        <translation>応答したのはペアリングしたリレー</translation>
    </message>
    <message>
        <source>It knows this computer</source>
        <translation>このコンピューターを認識している</translation>
    </message>
    <message>
        <source>The clocks agree</source>
        <translation>時計が合っている</translation>
    </message>
    <message>
        <source>It answered in %1 ms</source>
        <translation>%1 ms で応答</translation>
    </message>
    <message>
        <source>It answers</source>
        <translation>応答する</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::RelaysPage</name>
    <message>
        <source>Relays</source>
        <translation>リレー</translation>
    </message>
    <message>
        <source>Pair a relay…</source>
        <translation>リレーをペアリング…</translation>
    </message>
    <message>
        <source>A link wants to pair this computer with the relay below. Go on only if you made that code yourself.</source>
        <translation>リンクがこのコンピューターを下のリレーとペアリングしようとしています。自分で作成したコードの場合だけ続けてください。</translation>
    </message>
    <message>
        <source>The code is what &quot;rubberapi-relay pair&quot; printed on the relay&apos;s terminal. It works once.</source>
        <translation>コードはリレーのターミナルで「rubberapi-relay pair」が表示したものです。一度だけ使えます。</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>ペアリング</translation>
    </message>
    <message>
        <source>Pairing…</source>
        <translation>ペアリングしています…</translation>
    </message>
    <message>
        <source>Paired with %1.</source>
        <translation>%1 とペアリングしました。</translation>
    </message>
    <message>
        <source>Pair a relay</source>
        <translation>リレーをペアリング</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 の名前を変更</translation>
    </message>
    <message>
        <source>The name is yours alone; agents never see it.</source>
        <translation>名前は自分用です。エージェントには見えません。</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新しい名前</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>No keys are on it. Type its name to forget it.</source>
        <translation>キーはありません。削除するには名前を入力してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) go on working there and nobody manages them any more: kill them first if they must not. Type the relay&apos;s name to go on.</source>
        <translation>
            <numerusform>%n 個のキーはそこで動き続け、誰も管理できなくなります。困る場合は先に無効化してください。続けるにはリレーの名前を入力してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Unpair %1</source>
        <translation>%1 のペアリングを解除</translation>
    </message>
    <message>
        <source>Name of the relay</source>
        <translation>リレーの名前</translation>
    </message>
    <message>
        <source>Unpair</source>
        <translation>ペアリング解除</translation>
    </message>
    <message>
        <source>That is not its name. Nothing was done.</source>
        <translation>名前が一致しません。何も変更していません。</translation>
    </message>
    <message>
        <source>%1 is forgotten here. It did not answer, so it still has this computer on its list.</source>
        <translation>%1 を削除しました。応答がなかったため、リレー側にはこのコンピューターが残っています。</translation>
    </message>
    <message>
        <source>%1 is unpaired.</source>
        <translation>%1 のペアリングを解除しました。</translation>
    </message>
    <message>
        <source>Pair %1 again</source>
        <translation>%1 を再ペアリング</translation>
    </message>
    <message>
        <source>Only if you reinstalled it yourself. Its terminal prints a fresh code: rubberapi-relay pair. Your keys are pushed to it again.</source>
        <translation>自分で再インストールした場合だけです。ターミナルで新しいコードを表示します: rubberapi-relay pair。キーは再び反映されます。</translation>
    </message>
    <message>
        <source>Pairing code</source>
        <translation>ペアリングコード</translation>
    </message>
    <message>
        <source>Pair and push keys</source>
        <translation>ペアリングしてキーを反映</translation>
    </message>
    <message numerus="yes">
        <source>%1 is paired again; %n key(s) pushed.</source>
        <translation>
            <numerusform>%1 を再ペアリングし、%n 個のキーを反映しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Computers of %1</source>
        <translation>%1 のコンピューター</translation>
    </message>
    <message>
        <source>No relay yet. A relay is the small server of yours that your agents talk to.</source>
        <translation>リレーはまだありません。リレーは、エージェントが通信する自分用の小さなサーバーです。</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::RequestDetails</name>
    <message>
        <source>Not in the price book</source>
        <translation>価格表にありません</translation>
    </message>
    <message>
        <source>$%1 in, $%2 out a million tokens</source>
        <translation>100 万トークンあたり入力 $%1、出力 $%2</translation>
    </message>
    <message>
        <source>Policy now</source>
        <translation>現在のポリシー</translation>
    </message>
    <message>
        <source>No prompts or answers are ever stored.</source>
        <translation>プロンプトや回答は一切保存されません。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Served as</source>
        <translation>応答したモデル</translation>
    </message>
    <message>
        <source>stream</source>
        <translation>ストリーム</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Input tokens</source>
        <translation>入力トークン</translation>
    </message>
    <message>
        <source>Cache read</source>
        <translation>キャッシュ読み取り</translation>
    </message>
    <message>
        <source>Cache written</source>
        <translation>キャッシュ書き込み</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>出力トークン</translation>
    </message>
    <message>
        <source>of it reasoning</source>
        <translation>うち推論</translation>
    </message>
    <message>
        <source>Audio tokens in</source>
        <translation>音声トークン(入力)</translation>
    </message>
    <message>
        <source>Audio tokens out</source>
        <translation>音声トークン(出力)</translation>
    </message>
    <message>
        <source>Image tokens in</source>
        <translation>画像トークン(入力)</translation>
    </message>
    <message>
        <source>Image tokens out</source>
        <translation>画像トークン(出力)</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Audio seconds</source>
        <translation>音声の秒数</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>文字数</translation>
    </message>
    <message>
        <source>Tool calls</source>
        <translation>ツール呼び出し</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>確保額</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>精算</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Price of</source>
        <translation>価格の日付</translation>
    </message>
    <message>
        <source>Price book</source>
        <translation>価格表</translation>
    </message>
    <message>
        <source>%1; %2 is in force now</source>
        <translation>%1(現在は %2 が有効)</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>First</source>
        <translation>最初</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最終</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>From the request to the last byte. Relays keep no time of the first token.</source>
        <translation>リクエストから最後のバイトまで。最初のトークンの時刻はリレーに記録されません。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>送信元</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>リレー</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>リクエスト ID</translation>
    </message>
    <message>
        <source>Upstream id</source>
        <translation>アップストリーム ID</translation>
    </message>
    <message>
        <source>Journal row</source>
        <translation>ジャーナルの行</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Same key</source>
        <translation>同じキー</translation>
    </message>
    <message>
        <source>Same model</source>
        <translation>同じモデル</translation>
    </message>
    <message>
        <source>Same address</source>
        <translation>同じアドレス</translation>
    </message>
    <message>
        <source>Allow this model…</source>
        <translation>このモデルを許可…</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>JSON としてコピー</translation>
    </message>
    <message>
        <source>Kill this key</source>
        <translation>このキーを無効化</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>1日 %1</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>累計 %1</translation>
    </message>
    <message>
        <source>%1 a request</source>
        <translation>1 リクエスト %1</translation>
    </message>
    <message>
        <source>every priced model</source>
        <translation>価格のあるすべてのモデル</translation>
    </message>
    <message>
        <source>Prove this row…</source>
        <translation>この行を証明…</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::RequestHistogram</name>
    <message>
        <source>Requests over time</source>
        <translation>リクエストの推移</translation>
    </message>
    <message>
        <source>Drag over the bars to choose a time. Esc takes it back.</source>
        <translation>バーの上をドラッグして期間を選びます。Esc で取り消します。</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::RequestWords</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Proxy key</source>
        <translation>プロキシキー</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Tokens in / out</source>
        <translation>トークン 入力 / 出力</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>レイテンシ</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>From</source>
        <translation>送信元</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>リクエスト ID</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::RequestsView</name>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込んでいます…</translation>
    </message>
    <message>
        <source>Requests could not be read.</source>
        <translation>リクエストを読み込めませんでした。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>フィルターに一致するものはありません。</translation>
    </message>
    <message>
        <source>Nothing matches &apos;%1&apos;.</source>
        <translation>「%1」に一致するものはありません。</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>フィルターを解除</translation>
    </message>
    <message>
        <source>No requests in this time.</source>
        <translation>この期間のリクエストはありません。</translation>
    </message>
    <message>
        <source>%1 requests, %2 rejected, %3 errors, %4</source>
        <translation>リクエスト %1 件、拒否 %2 件、エラー %3 件、%4</translation>
    </message>
    <message>
        <source>Older than %1 days was removed.</source>
        <translation>%1 日より古いものは削除されました。</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::RulesView</name>
    <message>
        <source>Notify</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Notify: %1</source>
        <translation>通知: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 to %2; as shipped: %3</source>
        <translation>%1~%2、初期値: %3</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::SecretField</name>
    <message>
        <source>Caps Lock is on</source>
        <translation>Caps Lock がオンです</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>%1 を隠す</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 を表示</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::SessionWatch</name>
    <message>
        <source>Locks the vault first</source>
        <translation>先に保管庫をロックします</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>設定のセクション</translation>
    </message>
    <message>
        <source>As it was: %1.</source>
        <translation>元に戻しました: %1。</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>変更しました: %1。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::SetupCard</name>
    <message>
        <source>Finish the setup</source>
        <translation>設定を完了</translation>
    </message>
    <message>
        <source>Put this away</source>
        <translation>片付ける</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%2 件中 %1 件完了</translation>
    </message>
    <message>
        <source>Create a vault</source>
        <translation>保管庫を作成</translation>
    </message>
    <message>
        <source>Pair a relay</source>
        <translation>リレーをペアリング</translation>
    </message>
    <message>
        <source>Pair…</source>
        <translation>ペアリング…</translation>
    </message>
    <message>
        <source>Add an upstream key</source>
        <translation>アップストリームキーを追加</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>Make a proxy key</source>
        <translation>プロキシキーを作成</translation>
    </message>
    <message>
        <source>Make…</source>
        <translation>作成…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>未完了</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::ShareCollect</name>
    <message>
        <source>Share %1</source>
        <translation>シェア %1</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::ShareField</name>
    <message>
        <source>Word %1 of %2</source>
        <translation>%2 語中 %1 語目</translation>
    </message>
    <message>
        <source>typed; type again to change it</source>
        <translation>入力済み。変更するには再入力</translation>
    </message>
    <message>
        <source>four letters are enough</source>
        <translation>4 文字で十分です</translation>
    </message>
    <message>
        <source>%1 of %2 words are typed</source>
        <translation>%2 語中 %1 語を入力済み</translation>
    </message>
    <message>
        <source>Word %1 is not in the list of words.</source>
        <translation>%1 語目は単語の一覧にありません。</translation>
    </message>
    <message>
        <source>Word %1 is not in the list of words. Is it %2?</source>
        <translation>%1 語目は単語の一覧にありません。%2 ですか？</translation>
    </message>
    <message>
        <source>No word of the list begins so.</source>
        <translation>このように始まる単語は一覧にありません。</translation>
    </message>
    <message>
        <source>%1: the space bar takes it</source>
        <translation>%1：スペースキーで確定</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::ShareForm</name>
    <message>
        <source>Type the words as the sheet numbers them. The up and down keys go to another word; a whole share can be pasted.</source>
        <translation>シートの番号順に単語を入力してください。上下キーで別の単語に移れます。シェア全体の貼り付けもできます。</translation>
    </message>
    <message>
        <source>Word %1 is probably the wrong one.</source>
        <translation>おそらく %1 語目が誤りです。</translation>
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
        <translation>フォームを閉じる</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::Shell</name>
    <message>
        <source>Waiting for the first answer…</source>
        <translation>最初の応答を待っています…</translation>
    </message>
    <message>
        <source>No relay is paired yet</source>
        <translation>リレーはまだペアリングされていません</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Offline, last data %1</source>
        <translation>オフライン、最終データ %1</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation>%1に同期</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a relay and how it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2 ms</source>
        <translation>%1、%2 ms</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>処理中…</translation>
    </message>
    <message>
        <source>Restoring, %1 of %2</source>
        <translation>復元しています、%1 / %2</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::ShownSecret</name>
    <message>
        <source>The secret</source>
        <translation>秘密</translation>
    </message>
    <message>
        <source>Hidden again in %1 s. This was noted in the audit trail.</source>
        <translation>%1 秒後に再び隠れます。監査に記録されました。</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::Sidebar</name>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>セクション</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Kill all keys…</source>
        <translation>すべてのキーを無効化…</translation>
    </message>
    <message>
        <source>Lock the vault (Ctrl+L)</source>
        <translation>保管庫をロック (Ctrl+L)</translation>
    </message>
    <message>
        <source>Relays: %1</source>
        <translation>リレー: %1</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::SpendBar</name>
    <message>
        <source>%1 percent used</source>
        <translation>%1 パーセント使用</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::SpendView</name>
    <message>
        <source>Spend per day by model (UTC)</source>
        <translation>モデル別の1日の支出 (UTC)</translation>
    </message>
    <message>
        <source>Spend per hour by model (UTC)</source>
        <translation>モデル別の 1 時間の支出 (UTC)</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Share by model</source>
        <translation>モデル別の割合</translation>
    </message>
    <message>
        <source>Spend by model</source>
        <translation>モデル別の支出</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>時</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::StatusLine</name>
    <message>
        <source>Clear now</source>
        <translation>今すぐ消去</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Clear the clipboard now</source>
        <translation>クリップボードを今すぐ消去</translation>
    </message>
    <message>
        <source>Clipboard is cleared in %1 s</source>
        <translation>クリップボードは %1 秒後に消去</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::StrengthBar</name>
    <message>
        <source>Weak</source>
        <translation>弱い</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良い</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>強い</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>数秒</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>数分</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>数時間</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n 年</numerusform>
        </translation>
    </message>
    <message>
        <source>centuries</source>
        <translation>数百年</translation>
    </message>
    <message>
        <source>%1. Guessing it takes %2 on a thousand computers.</source>
        <translation>%1。千台のコンピューターでも推測に%2かかります。</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::SuspicionPanel</name>
    <message>
        <source>Accepted as normal, it becomes the key&apos;s habit: the rule speaks again when it is far above that.</source>
        <translation>普段の使い方と見なすと、それがこのキーの基準になります。ルールは、それを大きく超えたときにだけ再び知らせます。</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>証拠</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Looking for the evidence…</source>
        <translation>証拠を確認しています…</translation>
    </message>
    <message>
        <source>What it saw was not fetched yet; Activity gets it from the relay.</source>
        <translation>検出内容はまだ取得されていません。アクティビティがリレーから取得します。</translation>
    </message>
    <message>
        <source>Seen %1: %2.</source>
        <translation>検出(%1): %2。</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::TerminalsSection</name>
    <message>
        <source>While RubberAPI is open, the command line uses the vault that is open here. A terminal is asked about first; status, list and kill are always allowed. Without the window: rubberapi unlock</source>
        <translation>RubberAPI を開いている間、コマンドラインはここで開いている保管庫を使います。ターミナルごとに確認しますが、status、list、kill は常に許可されます。ウィンドウなしの場合: rubberapi unlock</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Revoke %1</source>
        <translation>%1 の許可を取り消す</translation>
    </message>
    <message>
        <source>%1, for another %2</source>
        <translation>%1、あと %2</translation>
    </message>
    <message>
        <source>No terminal is allowed at the moment.</source>
        <translation>現在許可されているターミナルはありません。</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::ToolSection</name>
    <message>
        <source>Where is the command line tool?</source>
        <translation>コマンドラインツールはどこですか?</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>コマンドをコピー</translation>
    </message>
    <message>
        <source>The command is copied.</source>
        <translation>コマンドをコピーしました。</translation>
    </message>
    <message>
        <source>Every terminal finds it: %1. Begin with: %2</source>
        <translation>どのターミナルからも使えます: %1。最初のコマンド: %2</translation>
    </message>
    <message>
        <source>It is neither on your PATH nor beside this program: install the package with the command line tool.</source>
        <translation>PATH にもこのプログラムの横にもありません。コマンドラインツールのパッケージをインストールしてください。</translation>
    </message>
    <message>
        <source>It is %1. Add its folder to your PATH.</source>
        <translation>場所は %1 です。そのフォルダーを PATH に追加してください。</translation>
    </message>
    <message>
        <source>It is %1, where terminals do not look. This puts it there: %2</source>
        <translation>場所は %1 で、ターミナルからは見つかりません。次のコマンドで見つかるようになります: %2</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::TransferSection</name>
    <message>
        <source>Import upstream keys…</source>
        <translation>アップストリームキーを読み込み…</translation>
    </message>
    <message>
        <source>Export requests or the audit trail…</source>
        <translation>リクエストまたは監査記録を書き出し…</translation>
    </message>
    <message>
        <source>Export the list of proxy keys…</source>
        <translation>プロキシキーの一覧を書き出し…</translation>
    </message>
    <message>
        <source>What is exported are the rows of the page as it is filtered there. No export holds a key.</source>
        <translation>書き出すのは、そのページで絞り込んだ行です。キーそのものは含まれません。</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::TrayLink</name>
    <message>
        <source>Suspended: %1.</source>
        <translation>一時停止しました: %1。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Resumed: %1.</source>
        <translation>再開しました: %1。</translation>
    </message>
    <message>
        <source>The lines of %1 are copied.</source>
        <translation>%1 の行をコピーしました。</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::UnlockPage</name>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロックを解除</translation>
    </message>
    <message>
        <source>Use system keychain</source>
        <translation>システムのキーチェーンを使う</translation>
    </message>
    <message>
        <source>Restore from backup…</source>
        <translation>バックアップから復元…</translation>
    </message>
    <message>
        <source>Open another vault…</source>
        <translation>別の保管庫を開く…</translation>
    </message>
    <message>
        <source>Kill all keys</source>
        <translation>すべてのキーを無効化</translation>
    </message>
    <message>
        <source>Unlock RubberAPI</source>
        <translation>RubberAPI のロックを解除</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>ロックを解除中</translation>
    </message>
    <message>
        <source>Works while locked</source>
        <translation>ロック中でも使えます</translation>
    </message>
    <message>
        <source>%1, locked by you</source>
        <translation>%1、手動でロック</translation>
    </message>
    <message>
        <source>%1, locked because RubberAPI was not used</source>
        <translation>%1、RubberAPI の未使用によりロック</translation>
    </message>
    <message>
        <source>%1, locked because the computer was not used</source>
        <translation>%1、コンピューターの未使用によりロック</translation>
    </message>
    <message>
        <source>%1, locked because the session locked</source>
        <translation>%1、セッションのロックに伴いロック</translation>
    </message>
    <message>
        <source>%1, locked because the computer went to sleep</source>
        <translation>%1、スリープに伴いロック</translation>
    </message>
    <message>
        <source>%1, locked because the window was minimised</source>
        <translation>%1、ウィンドウの最小化によりロック</translation>
    </message>
    <message>
        <source>%1, locked from a terminal</source>
        <translation>%1、ターミナルからロック</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>ロックを解除しています…</translation>
    </message>
    <message>
        <source>Wrong passphrase. Try again in %1:%2.</source>
        <translation>パスフレーズが違います。%1:%2 後に再試行できます。</translation>
    </message>
    <message>
        <source>Wrong passphrase.</source>
        <translation>パスフレーズが違います。</translation>
    </message>
    <message numerus="yes">
        <source>Wrong passphrase. %n tries left before a pause.</source>
        <translation>
            <numerusform>パスフレーズが違います。あと %n 回で待ち時間になります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Forgot the passphrase? Recover with shares…</source>
        <translation>パスフレーズを忘れた場合：シェアで復旧…</translation>
    </message>
    <message>
        <source>Make a new vault…</source>
        <translation>新しい保管庫を作成…</translation>
    </message>
    <message numerus="yes">
        <source>%1, locked after %n minute(s) without use of RubberAPI</source>
        <translation>
            <numerusform>%1、RubberAPI を %n 分間使わなかったためロック</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, locked after %n minute(s) without use of the computer</source>
        <translation>
            <numerusform>%1、コンピューターを %n 分間使わなかったためロック</numerusform>
        </translation>
    </message>
    <message>
        <source>Show that window</source>
        <translation>そのウィンドウを表示</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>読み取り専用で開く</translation>
    </message>
    <message>
        <source>Open in another RubberAPI.</source>
        <translation>別の RubberAPI で開かれています。</translation>
    </message>
    <message>
        <source>Open in another RubberAPI (this computer, since %1).</source>
        <translation>別の RubberAPI で開かれています(このコンピューター、%1 から)。</translation>
    </message>
    <message>
        <source>Open in another RubberAPI (%1, since %2).</source>
        <translation>別の RubberAPI で開かれています(%1、%2 から)。</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::UpstreamArchive</name>
    <message>
        <source>Nothing uses an archived upstream key. Deleting one takes its secret out of the vault; what was spent with it stays in the audit. It still works at its provider until you revoke it there.</source>
        <translation>アーカイブしたアップストリームキーは何にも使われません。削除すると秘密は保管庫から消えますが、それによる支出は監査に残ります。プロバイダーで取り消すまで、そこでは引き続き有効です。</translation>
    </message>
    <message>
        <source>The archive is empty.</source>
        <translation>アーカイブは空です。</translation>
    </message>
    <message>
        <source>%1: %2, %3, archived %4</source>
        <comment>label, provider, hint, when</comment>
        <translation>%1: %2、%3、アーカイブ %4</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>アーカイブ</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::UpstreamDetails</name>
    <message>
        <source>New secret</source>
        <translation>新しい秘密</translation>
    </message>
    <message>
        <source>Passphrase of the vault</source>
        <translation>保管庫のパスフレーズ</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Rotate: paste the new secret</source>
        <translation>ローテーション: 新しい秘密を貼り付け</translation>
    </message>
    <message>
        <source>Rotate and push</source>
        <translation>ローテーションして反映</translation>
    </message>
    <message>
        <source>Keys pushed</source>
        <translation>反映したキー</translation>
    </message>
    <message>
        <source>Reveal: give the vault&apos;s passphrase again</source>
        <translation>表示: 保管庫のパスフレーズをもう一度入力</translation>
    </message>
    <message>
        <source>Reveal for %1 s</source>
        <translation>%1 秒間表示</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 in 30 days</source>
        <translation>30 日間で %1</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>追加 %1</translation>
    </message>
    <message>
        <source>No proxy key uses it.</source>
        <translation>使っているプロキシキーはありません。</translation>
    </message>
    <message>
        <source>Used by %1</source>
        <translation>使用元: %1</translation>
    </message>
    <message>
        <source>Still with the old secret: %1. Rotate again to push them.</source>
        <translation>古い秘密のまま: %1。もう一度ローテーションすると反映されます。</translation>
    </message>
    <message>
        <source>Asking the provider…</source>
        <translation>プロバイダーに確認しています…</translation>
    </message>
    <message numerus="yes">
        <source>Rotated. %n proxy key(s) pushed; agents need no change.</source>
        <translation>
            <numerusform>ローテーションしました。%n 個のプロキシキーを反映。エージェントの変更は不要です。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 pushed. %3: %4</source>
        <translation>%1/%2 個を反映。%3: %4</translation>
    </message>
    <message>
        <source>Open the provider&apos;s key page</source>
        <translation>プロバイダーのキーのページを開く</translation>
    </message>
    <message>
        <source>No browser could be started. Open %1 yourself.</source>
        <translation>ブラウザーを起動できませんでした。%1 をご自分で開いてください。</translation>
    </message>
    <message>
        <source>The provider could not be reached. What it said last still stands: %1.</source>
        <translation>プロバイダーに接続できませんでした。前回の結果がそのまま有効です: %1。</translation>
    </message>
    <message>
        <source>The provider could not be reached. This key was never tested.</source>
        <translation>プロバイダーに接続できませんでした。このキーはまだテストされていません。</translation>
    </message>
    <message numerus="yes">
        <source>Used by %n proxy key(s). Move them first.</source>
        <translation>
            <numerusform>%n 個のプロキシキーが使用中です。先に移してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Make new ones for another upstream key, then archive these:</source>
        <translation>別のアップストリームキー用に新しく作成してから、次をアーカイブします:</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 を表示</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::UpstreamForm</name>
    <message>
        <source>OpenAI or compatible</source>
        <translation>OpenAI または互換</translation>
    </message>
    <message>
        <source>Any HTTP API</source>
        <translation>任意の HTTP API</translation>
    </message>
    <message>
        <source>Upstream key</source>
        <translation>アップストリームキー</translation>
    </message>
    <message>
        <source>Test key</source>
        <translation>キーをテスト</translation>
    </message>
    <message>
        <source>The provider is asked for its model list. No paid request is made.</source>
        <translation>プロバイダーにモデル一覧を問い合わせます。有料のリクエストは送りません。</translation>
    </message>
    <message>
        <source>made from the provider&apos;s name</source>
        <translation>プロバイダー名から作成</translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation>ベース URL(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>プロバイダー(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>ラベル(&amp;L)</translation>
    </message>
    <message>
        <source>Upstream &amp;key</source>
        <translation>アップストリームキー(&amp;K)</translation>
    </message>
    <message>
        <source>This looks like a key of %1. Switch?</source>
        <translation>%1 のキーのようです。切り替えますか?</translation>
    </message>
    <message>
        <source>Asking the provider…</source>
        <translation>プロバイダーに確認しています…</translation>
    </message>
    <message>
        <source>Works. %1 models.</source>
        <translation>有効です。モデル %1 件。</translation>
    </message>
    <message>
        <source>Works.</source>
        <translation>有効です。</translation>
    </message>
    <message>
        <source>Works, but may not list models.</source>
        <translation>有効ですが、モデルの一覧は取得できません。</translation>
    </message>
    <message>
        <source>The provider refused this key.</source>
        <translation>プロバイダーがこのキーを拒否しました。</translation>
    </message>
    <message>
        <source>The provider could not be reached: %1. The key can be kept untested.</source>
        <translation>プロバイダーに接続できませんでした: %1。テストせずに保存できます。</translation>
    </message>
    <message>
        <source>This kind of key cannot be tested without using it.</source>
        <translation>この種類のキーは使わずにテストできません。</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::UpstreamPage</name>
    <message>
        <source>Upstream keys</source>
        <translation>アップストリームキー</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>読み込み…</translation>
    </message>
    <message>
        <source>Add upstream key</source>
        <translation>アップストリームキーを追加</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search upstream keys</source>
        <translation>アップストリームキーを検索</translation>
    </message>
    <message>
        <source>No upstream keys. Add one or import a .env file.</source>
        <translation>アップストリームキーはありません。追加するか .env ファイルを読み込んでください。</translation>
    </message>
    <message>
        <source>Nothing matches &quot;%1&quot;.</source>
        <translation>「%1」に一致するものはありません。</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>検索をクリア</translation>
    </message>
    <message>
        <source>Put it into the vault</source>
        <translation>保管庫に入れる</translation>
    </message>
    <message>
        <source>%1 is in the vault.</source>
        <translation>%1 は保管庫にあります。</translation>
    </message>
    <message numerus="yes">
        <source>%n upstream key(s) imported.</source>
        <translation>
            <numerusform>%n 個のアップストリームキーを読み込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import upstream keys</source>
        <translation>アップストリームキーを読み込み</translation>
    </message>
    <message>
        <source>Copied as text, without secrets.</source>
        <translation>秘密を除いてテキストとしてコピーしました。</translation>
    </message>
    <message>
        <source>Archive…</source>
        <translation>アーカイブ…</translation>
    </message>
    <message>
        <source>Archived: %1.</source>
        <translation>アーカイブしました: %1。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Back from the archive: %1.</source>
        <translation>アーカイブから戻しました: %1。</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::UpstreamStep</name>
    <message>
        <source>Upstream key</source>
        <translation>アップストリームキー</translation>
    </message>
    <message>
        <source>Put your real key into the vault</source>
        <translation>本物のキーを保管庫に入れる</translation>
    </message>
    <message>
        <source>The key you pay with. It leaves this computer once, sealed, for your own relay and for nobody else.</source>
        <translation>支払いに使われるキーです。封印された状態で一度だけこのコンピューターを離れ、自分のリレーにだけ届きます。</translation>
    </message>
    <message>
        <source>%1 is in the vault.</source>
        <translation>%1 は保管庫にあります。</translation>
    </message>
    <message>
        <source>Import from .env, 1Password, Bitwarden…</source>
        <translation>.env、1Password、Bitwarden から読み込み…</translation>
    </message>
    <message>
        <source>The first proxy key is &amp;for</source>
        <translation>最初のプロキシキーの対象(&amp;F)</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are in the vault.</source>
        <translation>
            <numerusform>%n 個のキーが保管庫にあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a key instead</source>
        <translation>代わりにキーを入力</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::UpstreamWordsModel</name>
    <message>
        <source>Not tested</source>
        <translation>未テスト</translation>
    </message>
    <message>
        <source>Works, %1</source>
        <translation>有効、%1</translation>
    </message>
    <message>
        <source>Refused, %1</source>
        <translation>拒否、%1</translation>
    </message>
    <message>
        <source>Not reached, %1</source>
        <translation>接続不可、%1</translation>
    </message>
    <message>
        <source>Cannot be tested</source>
        <translation>テスト不可</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, used by %n proxy key(s), %3</source>
        <translation>
            <numerusform>%1、%2、%n 個のプロキシキーが使用、%3</numerusform>
        </translation>
    </message>
    <message>
        <source>Label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使用元</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 日</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>最終テスト</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::VaultStep</name>
    <message>
        <source>Create vault</source>
        <translation>保管庫を作成</translation>
    </message>
    <message>
        <source>Create your vault</source>
        <translation>保管庫の作成</translation>
    </message>
    <message>
        <source>Unlock with the system keychain</source>
        <translation>システムのキーチェーンで解除</translation>
    </message>
    <message>
        <source>It is an encrypted file at %1.</source>
        <translation>暗号化されたファイルです: %1。</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>パスフレーズ(&amp;P)</translation>
    </message>
    <message>
        <source>Passphrase &amp;again</source>
        <translation>パスフレーズ(確認)(&amp;A)</translation>
    </message>
    <message>
        <source>Nobody can reset this passphrase, not even us. Six random words are easy to keep and out of reach for who steals the file.</source>
        <translation>このパスフレーズは誰にも、開発元にもリセットできません。無作為な 6 つの単語なら覚えやすく、ファイルを盗んだ人には見破れません。</translation>
    </message>
    <message>
        <source>This system has no keychain that answers.</source>
        <translation>応答するキーチェーンがありません。</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::VerdictView</name>
    <message>
        <source>A key this vault does not know: compare it with the owner&apos;s.</source>
        <translation>この保管庫が知らない鍵です。所有者のものと比べてください。</translation>
    </message>
    <message>
        <source>The key of %1, as this vault knows it.</source>
        <translation>この保管庫が知る %1 の鍵です。</translation>
    </message>
    <message>
        <source>Not what was signed</source>
        <translation>署名と不一致</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Partly proved</source>
        <translation>一部のみ証明</translation>
    </message>
    <message>
        <source>This row is in the signed log of its relay.</source>
        <translation>この行はリレーの署名付きログにあります。</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>%1 rows signed</source>
        <translation>%1 行が署名済み</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>料金</translation>
    </message>
    <message>
        <source>From</source>
        <translation>発信元</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Made by a newer version, which can show it.</source>
        <translation>新しいバージョンで作られ、そちらで表示できます。</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>署名者</translation>
    </message>
    <message>
        <source>Audit key</source>
        <translation>監査鍵</translation>
    </message>
    <message>
        <source>What is wrong first: %1</source>
        <translation>最初の誤り：%1</translation>
    </message>
    <message>
        <source>Every row that was signed in that time is in it, as it was signed.</source>
        <translation>その期間に署名されたすべての行が、署名どおりに入っています。</translation>
    </message>
    <message>
        <source>What is proved is as it was signed. It is not all that was signed in that time: the file is of a filtered view, or rows are missing.</source>
        <translation>証明された部分は署名どおりです。その期間のすべてではありません。絞り込んだ表示の書き出しか、行が欠けています。</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Proved</source>
        <translation>証明済み</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>新しい行</translation>
    </message>
    <message>
        <source>%1 are newer than what was signed</source>
        <translation>%1 行は署名された範囲より新しい</translation>
    </message>
    <message>
        <source>Not proved</source>
        <translation>未証明</translation>
    </message>
    <message>
        <source>%1 cannot be proved by this file</source>
        <translation>%1 行はこのファイルでは証明できない</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>リレー</translation>
    </message>
    <message>
        <source>%1, %2 rows signed</source>
        <translation>%1、%2 行が署名済み</translation>
    </message>
    <message>
        <source>Checked on this computer; no relay was asked.</source>
        <translation>このコンピューターで確認しました。リレーには問い合わせていません。</translation>
    </message>
    <message>
        <source>Audit key %1</source>
        <translation>監査鍵 %1</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::WebhookRow</name>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Rotate secret</source>
        <translation>シークレットをローテーション</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>有効にする</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Remove: it is told nothing any more</source>
        <translation>削除: 今後は何も通知しない</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Sending a test message…</source>
        <translation>テストメッセージを送信しています…</translation>
    </message>
    <message>
        <source>Not sent yet. Look again later.</source>
        <translation>まだ送信されていません。後でもう一度確認してください。</translation>
    </message>
    <message>
        <source>Delivered: it answered %1.</source>
        <translation>配信しました: 応答は %1 です。</translation>
    </message>
    <message>
        <source>Not delivered: %1.</source>
        <translation>配信できませんでした: %1。</translation>
    </message>
    <message>
        <source>Making a new secret…</source>
        <translation>新しいシークレットを作成しています…</translation>
    </message>
    <message>
        <source>Enabling…</source>
        <translation>有効にしています…</translation>
    </message>
    <message>
        <source>It is told what happens from now on.</source>
        <translation>これからの出来事が通知されます。</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>削除しています…</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::WebhooksSection</name>
    <message>
        <source>Webhooks</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Each relay tells other programs and chats what happens, also while this computer is off. Their addresses and secrets lie encrypted on the relay alone; here only the host is known.</source>
        <translation>各リレーは、このコンピューターの電源が切れていても、出来事をほかのプログラムやチャットに通知します。そのアドレスとシークレットはリレーだけに暗号化して保存され、ここで分かるのはホストだけです。</translation>
    </message>
    <message>
        <source>Add webhook…</source>
        <translation>Webhook を追加…</translation>
    </message>
    <message>
        <source>Asking the relays…</source>
        <translation>リレーに確認しています…</translation>
    </message>
    <message>
        <source>%1 is told nothing any more.</source>
        <translation>%1 には今後何も通知されません。</translation>
    </message>
    <message>
        <source>Without the webhooks of %1. %2</source>
        <translation>%1 の Webhook は含みません。%2</translation>
    </message>
    <message>
        <source>%1 is sealed: what happens is told when it is open again.</source>
        <translation>%1 は封印されています。出来事は、再び開いたときに通知されます。</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>まだありません。</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::WelcomeStep</name>
    <message>
        <source>Create a vault</source>
        <translation>保管庫を作成</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>ようこそ</translation>
    </message>
    <message>
        <source>Your real API keys stay here</source>
        <translation>本物の API キーはここに残ります</translation>
    </message>
    <message>
        <source>Your agents get proxy keys: worthless anywhere else, with limits in dollars that hold, and a switch that ends them at once.</source>
        <translation>エージェントにはプロキシキーを渡します。ほかでは使えず、ドルの上限が確実に守られ、スイッチひとつで即座に止まります。</translation>
    </message>
    <message>
        <source>A relay on your own server puts the real key into each request. You pair it in a minute.</source>
        <translation>自分のサーバーのリレーが、各リクエストに本物のキーを入れます。ペアリングは 1 分で済みます。</translation>
    </message>
    <message>
        <source>It takes about three minutes from here to the first request.</source>
        <translation>ここから最初のリクエストまで約 3 分です。</translation>
    </message>
    <message>
        <source>Open an existing vault…</source>
        <translation>既存の保管庫を開く…</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::Wizard</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>手順 %1/%2: %3</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>Leave setup?</source>
        <translation>設定を中断しますか?</translation>
    </message>
    <message>
        <source>Your vault is kept. What is left can be done from the overview.</source>
        <translation>保管庫は残ります。残りは概要から行えます。</translation>
    </message>
    <message>
        <source>Nothing has been made yet.</source>
        <translation>まだ何も作成されていません。</translation>
    </message>
    <message>
        <source>Leave setup</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::WizardStep</name>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
</context>
<context>
    <name>sections</name>
    <message>
        <source>Upstream keys</source>
        <translation>アップストリームキー</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Relays</source>
        <translation>リレー</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Proxy keys</source>
        <translation>プロキシキー</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>ログイン時に起動</translation>
    </message>
    <message>
        <source>RubberAPI starts in the tray, or minimised without one.</source>
        <translation>トレイで起動します。トレイがなければ最小化されます。</translation>
    </message>
    <message>
        <source>Closing the window keeps it in the tray</source>
        <translation>ウィンドウを閉じてもトレイに残す</translation>
    </message>
    <message>
        <source>Alerts go on and the kill switch stays at hand. Your relays never depend on it.</source>
        <translation>アラートは続き、キルスイッチもすぐ使えます。リレーはこれに依存しません。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>次回の起動から有効です。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Follows the system unless you choose.</source>
        <translation>選択しなければシステムに従います。</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字サイズ</translation>
    </message>
    <message>
        <source>Also Ctrl and plus or minus.</source>
        <translation>Ctrl とプラス、マイナスでも変えられます。</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Tray icon</source>
        <translation>トレイアイコン</translation>
    </message>
    <message>
        <source>For panels whose colour the icon guesses wrong.</source>
        <translation>パネルの色が正しく判定されないときに。</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>動きを減らす</translation>
    </message>
    <message>
        <source>Nothing moves or fades.</source>
        <translation>動いたりフェードしたりしません。</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>時刻の表示</translation>
    </message>
    <message>
        <source>&quot;3 min ago&quot;, or the time itself.</source>
        <translation>「3 分前」または時刻そのもの。</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Of times on screen. Budgets and exports are always UTC.</source>
        <translation>画面上の時刻に適用されます。予算と書き出しは常に UTC です。</translation>
    </message>
    <message>
        <source>Lock when RubberAPI is not used for</source>
        <translation>RubberAPI の未使用時にロック</translation>
    </message>
    <message>
        <source>0 never locks for this reason.</source>
        <translation>0 ではこの理由でロックしません。</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分</translation>
    </message>
    <message>
        <source>Lock when the computer is not used for</source>
        <translation>コンピューターの未使用時にロック</translation>
    </message>
    <message>
        <source>Lock when the session locks or the computer sleeps</source>
        <translation>セッションのロック時やスリープ時にロック</translation>
    </message>
    <message>
        <source>Lock when the window is minimised</source>
        <translation>ウィンドウの最小化時にロック</translation>
    </message>
    <message>
        <source>Clear secrets from the clipboard after</source>
        <translation>クリップボードの秘密を消去するまで</translation>
    </message>
    <message>
        <source>Also at lock and at quit. 0 keeps them until then.</source>
        <translation>ロック時と終了時にも消去します。0 ではそれまで残ります。</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Show today&apos;s spend in the tray while locked</source>
        <translation>ロック中も今日の使用額をトレイに表示</translation>
    </message>
    <message>
        <source>Hide key names in the tray while locked</source>
        <translation>ロック中はトレイでキー名を隠す</translation>
    </message>
    <message>
        <source>Name keys in notifications</source>
        <translation>通知にキー名を表示</translation>
    </message>
    <message>
        <source>Otherwise: &quot;A key reached 80 % of its daily limit&quot;.</source>
        <translation>オフでは「キーが1日の上限の 80 % に達しました」と表示します。</translation>
    </message>
    <message>
        <source>Keep shown secrets out of screenshots</source>
        <translation>表示中の秘密をスクリーンショットから除く</translation>
    </message>
    <message>
        <source>Where the system can: Windows and macOS. On Linux no program can.</source>
        <translation>Windows と macOS で可能です。Linux ではどのプログラムにもできません。</translation>
    </message>
    <message>
        <source>Ask before &quot;Kill all keys&quot; in the tray</source>
        <translation>トレイの「すべてのキーを無効化」の前に確認</translation>
    </message>
    <message>
        <source>Offer undo after a kill for</source>
        <translation>無効化後に「元に戻す」を出す時間</translation>
    </message>
    <message>
        <source>Between two notifications of one rule and key</source>
        <translation>同じルールとキーの通知の間隔</translation>
    </message>
    <message>
        <source>Never call an hour unusual below</source>
        <translation>これ未満の 1 時間は異常と見なさない</translation>
    </message>
    <message>
        <source>dollars</source>
        <translation>ドル</translation>
    </message>
    <message>
        <source>Keep requests and audit rows for</source>
        <translation>リクエストと監査を保存する期間</translation>
    </message>
    <message>
        <source>0 keeps them for ever. Older ones are removed from this vault, not from the relays.</source>
        <translation>0 では無期限です。古いものはこの保管庫から消えますが、リレーには残ります。</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Daily backups to keep</source>
        <translation>保存する日次バックアップ</translation>
    </message>
    <message>
        <source>files</source>
        <translation>件</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>相対</translation>
    </message>
    <message>
        <source>Absolute</source>
        <translation>絶対</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>現地時刻</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>セキュリティ</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>Kill switch</source>
        <translation>キルスイッチ</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>コマンドライン</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>キーボード</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>About</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Show what is left of the setup</source>
        <translation>残りの設定手順を表示</translation>
    </message>
    <message>
        <source>On the overview, until all four steps are done.</source>
        <translation>4 つの手順がすべて完了するまで、概要に表示します。</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>復旧</translation>
    </message>
    <message>
        <source>Your desktop shows no tray icons, so closing the window ends RubberAPI. On GNOME the extension AppIndicator shows them.</source>
        <translation>このデスクトップはトレイアイコンを表示しないため、ウィンドウを閉じると RubberAPI が終了します。GNOME では拡張機能 AppIndicator で表示できます。</translation>
    </message>
    <message>
        <source>This desktop does not say how long the computer is not used, so this does not lock.</source>
        <translation>このデスクトップはコンピューターの未使用時間を通知しないため、これではロックされません。</translation>
    </message>
    <message>
        <source>And tell of alerts, without names. A pass beside the vault asks your relays for sums, for a week at most; off removes it.</source>
        <translation>アラートも名前なしで通知します。保管庫の横に置く許可証が、最長 1 週間、リレーに合計を問い合わせます。オフにすると取り除かれます。</translation>
    </message>
    <message>
        <source>The program&apos;s log tells</source>
        <translation>プログラムのログの内容</translation>
    </message>
    <message>
        <source>Secrets are taken out before a line is written. It stays on this computer.</source>
        <translation>秘密は書き込み前に取り除かれます。ログはこのコンピューターに残ります。</translation>
    </message>
    <message>
        <source>Reach relays and providers</source>
        <translation>リレーとプロバイダーへの接続</translation>
    </message>
    <message>
        <source>Directly, as the system says, or through the proxy below. Counts from the next connection on, for the command line too.</source>
        <translation>直接、システムの設定どおり、または下のプロキシ経由。次の接続から、コマンドラインでも有効です。</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>プロキシのアドレス</translation>
    </message>
    <message>
        <source>http://host:port or socks5://host:port, without name and password. This computer itself is always reached directly.</source>
        <translation>http://ホスト:ポート または socks5://ホスト:ポート(ユーザー名とパスワードなし)。このコンピューター自身には常に直接接続します。</translation>
    </message>
    <message>
        <source>Directly</source>
        <translation>直接</translation>
    </message>
    <message>
        <source>Through a proxy</source>
        <translation>プロキシ経由</translation>
    </message>
    <message>
        <source>Problems only</source>
        <translation>問題のみ</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>出来事</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>詳細設定</translation>
    </message>
    <message>
        <source>Terminals may use the vault that is open here</source>
        <translation>ここで開いている保管庫をターミナルでも使う</translation>
    </message>
    <message>
        <source>Otherwise the command line asks for the passphrase itself. Takes back what was allowed.</source>
        <translation>オフではコマンドライン自身がパスフレーズを求めます。与えた許可は取り消されます。</translation>
    </message>
    <message>
        <source>&quot;Allow&quot; counts for</source>
        <translation>「許可」の有効時間</translation>
    </message>
    <message>
        <source>Then the terminal asks again.</source>
        <translation>過ぎるとターミナルが再び許可を求めます。</translation>
    </message>
</context>
<context>
    <name>shares</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>group %1: %2</source>
        <translation>グループ %1：%2</translation>
    </message>
    <message>
        <source>%1 (groups needed: %2)</source>
        <translation>%1（必要なグループ：%2）</translation>
    </message>
    <message>
        <source>%1 of %2 groups: %3</source>
        <translation>%2 グループ中 %1：%3</translation>
    </message>
    <message>
        <source>%1, set %2, made on %3</source>
        <translation>%1、組 %2、作成日 %3</translation>
    </message>
    <message>
        <source>set %1, made on %2</source>
        <translation>組 %1、作成日 %2</translation>
    </message>
    <message>
        <source>No share yet</source>
        <translation>シェアはまだありません</translation>
    </message>
    <message>
        <source>%1 shares</source>
        <translation>%1 シェア</translation>
    </message>
    <message>
        <source>%1 shares given</source>
        <translation>%1 シェアを受領</translation>
    </message>
    <message>
        <source>%1, and forgotten by now</source>
        <translation>%1、すでに失効</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1、残り %2</translation>
    </message>
</context>
<context>
    <name>state</name>
    <message>
        <source>%1 % of today&apos;s %2 used.</source>
        <translation>今日の %2 のうち %1 % を使用。</translation>
    </message>
    <message>
        <source>%1 % of the lifetime limit of %2 used.</source>
        <translation>累計上限 %2 の %1 % を使用。</translation>
    </message>
    <message>
        <source>The lifetime limit of %1 is used.</source>
        <translation>累計上限 %1 を使い切りました。</translation>
    </message>
    <message>
        <source>Daily limit of %1 used. Opens again in %2 (00:00 UTC).</source>
        <translation>1日の上限 %1 を使い切りました。%2後に再開(00:00 UTC)。</translation>
    </message>
    <message>
        <source>Not used for %1.</source>
        <translation>%1使われていません。</translation>
    </message>
    <message>
        <source>Its end date has passed.</source>
        <translation>終了日を過ぎました。</translation>
    </message>
    <message>
        <source>Killing…</source>
        <translation>無効化しています…</translation>
    </message>
    <message>
        <source>Killed</source>
        <translation>無効化済み</translation>
    </message>
    <message>
        <source>Over limit</source>
        <translation>上限超過</translation>
    </message>
    <message>
        <source>Near limit</source>
        <translation>上限間近</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Not pushed</source>
        <translation>未反映</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>The kill was sent; not every relay has confirmed it yet.</source>
        <translation>無効化を送信しました。まだ確認していないリレーがあります。</translation>
    </message>
    <message>
        <source>Killed. Restore it to use it again; the agent needs no change.</source>
        <translation>無効化済み。復元すると再び使えます。エージェントの変更は不要です。</translation>
    </message>
    <message>
        <source>Suspended by you. Resume it to use it again.</source>
        <translation>自分で一時停止しました。再開すると再び使えます。</translation>
    </message>
    <message>
        <source>Suspended by the relay (%1). Resume it to use it again.</source>
        <translation>リレーが一時停止しました(%1)。再開すると再び使えます。</translation>
    </message>
    <message>
        <source>Your last change is not on %1 yet.</source>
        <translation>最後の変更はまだ %1 に反映されていません。</translation>
    </message>
    <message>
        <source>On %1 since %2.</source>
        <translation>%1 で %2 から。</translation>
    </message>
    <message>
        <source>%1 does not answer; nothing is known of this key yet.</source>
        <translation>%1 が応答しません。このキーの状態はまだ分かりません。</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>オンライン</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>低速</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Identity changed</source>
        <translation>ID が変更</translation>
    </message>
    <message>
        <source>Not authorised</source>
        <translation>権限なし</translation>
    </message>
    <message>
        <source>Clock off</source>
        <translation>時計のずれ</translation>
    </message>
    <message>
        <source>%1, %2 ms</source>
        <translation>%1、%2 ms</translation>
    </message>
    <message>
        <source>%1, %2 s</source>
        <translation>%1、%2 秒</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>%1 からオフライン</translation>
    </message>
    <message>
        <source>the tray</source>
        <translation>トレイ</translation>
    </message>
    <message>
        <source>a notification</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>a phone</source>
        <translation>スマートフォン</translation>
    </message>
    <message>
        <source>Killed %1 from %2. Restore it to use it again; the agent needs no change.</source>
        <translation>無効化: %1(%2)。復元すると再び使えます。エージェントの変更は不要です。</translation>
    </message>
    <message>
        <source>Suspended %1 from %2. Resume it to use it again.</source>
        <translation>一時停止: %1(%2)。再開すると再び使えます。</translation>
    </message>
    <message>
        <source>Canary</source>
        <translation>カナリア</translation>
    </message>
    <message>
        <source>Suspended by its relay because of unusual use. You decide what it was.</source>
        <translation>通常と異なる使用のため、リレーが一時停止しました。何だったのかを判断してください。</translation>
    </message>
    <message>
        <source>A trap on %1: whoever tries it is refused like a stranger, and you are told from where.</source>
        <translation>%1 上の罠です。試した人は見知らぬ相手として拒否され、その発信元が通知されます。</translation>
    </message>
</context>
<context>
    <name>time</name>
    <message>
        <source>d MMMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <translation>M月d日 HH:mm</translation>
    </message>
</context>
<context>
    <name>webhook</name>
    <message>
        <source>no answer within 15 seconds</source>
        <translation>15 秒以内に応答がありません</translation>
    </message>
    <message>
        <source>it cannot be reached</source>
        <translation>接続できません</translation>
    </message>
    <message>
        <source>its certificate is not trusted by the relay</source>
        <translation>リレーが証明書を信頼していません</translation>
    </message>
    <message>
        <source>its name leads to an address the relay does not send to</source>
        <translation>名前の指すアドレスにはリレーが送信しません</translation>
    </message>
    <message>
        <source>it answers with a redirect, which is never followed</source>
        <translation>リダイレクトが返されましたが、たどりません</translation>
    </message>
    <message>
        <source>what answers there does not speak HTTP</source>
        <translation>応答している相手が HTTP ではありません</translation>
    </message>
    <message>
        <source>the relay cannot open its secret; add the webhook again</source>
        <translation>リレーがシークレットを開けません。Webhook を追加し直してください</translation>
    </message>
    <message>
        <source>it answered 410 Gone</source>
        <translation>410 Gone の応答がありました</translation>
    </message>
    <message>
        <source>Unusual use of a key</source>
        <translation>キーの通常と異なる使用</translation>
    </message>
    <message>
        <source>The relay cannot write its log</source>
        <translation>リレーがログに書き込めない</translation>
    </message>
    <message>
        <source>Rows of its log are lost</source>
        <translation>ログの行が失われた</translation>
    </message>
    <message>
        <source>A limit is used up</source>
        <translation>上限に到達</translation>
    </message>
    <message>
        <source>A bill above its bound</source>
        <translation>見積もりを超えた請求</translation>
    </message>
    <message>
        <source>A limit is used to 50, 80 or 95 %</source>
        <translation>上限の 50、80、95 % を使用</translation>
    </message>
    <message>
        <source>Somebody tried a canary key</source>
        <translation>カナリアキーを誰かが試した</translation>
    </message>
    <message>
        <source>Use from an address that is not allowed</source>
        <translation>許可されていないアドレスからの使用</translation>
    </message>
    <message>
        <source>A lock to a shared address</source>
        <translation>共有アドレスへの固定</translation>
    </message>
    <message>
        <source>A key expires soon from disuse</source>
        <translation>未使用のキーがまもなく失効</translation>
    </message>
    <message>
        <source>A key was killed</source>
        <translation>キーの無効化</translation>
    </message>
    <message>
        <source>A key was suspended</source>
        <translation>キーの一時停止</translation>
    </message>
    <message>
        <source>A kill from a phone</source>
        <translation>スマートフォンからの無効化</translation>
    </message>
    <message>
        <source>A model without a known price</source>
        <translation>価格不明のモデル</translation>
    </message>
    <message>
        <source>The relay is sealed</source>
        <translation>リレーが封印中</translation>
    </message>
    <message>
        <source>A bill below zero</source>
        <translation>マイナスの請求</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Fails</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>it answered %1</source>
        <translation>%1 の応答がありました</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>%1 上</translation>
    </message>
    <message>
        <source>told everything</source>
        <translation>すべて通知</translation>
    </message>
    <message numerus="yes">
        <source>told %n kind(s) of events</source>
        <translation>
            <numerusform>%n 種類のイベントを通知</numerusform>
        </translation>
    </message>
    <message>
        <source>its receiver answered 410 Gone</source>
        <translation>受信側が 410 Gone と応答</translation>
    </message>
    <message>
        <source>delivered %1</source>
        <translation>配信(%1)</translation>
    </message>
    <message>
        <source>failed %1: %2</source>
        <translation>失敗(%1): %2</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n 件が待機中</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 never delivered</source>
        <translation>%1 件は配信されず</translation>
    </message>
    <message>
        <source>the previous secret signs too until %1</source>
        <translation>以前のシークレットも %1 まで署名</translation>
    </message>
    <message>
        <source>An upstream key in an answer, cut</source>
        <translation>応答内のアップストリームキー(切断)</translation>
    </message>
    <message>
        <source>An upstream key in an answer, masked</source>
        <translation>応答内のアップストリームキー(マスク)</translation>
    </message>
</context>
<context>
    <name>webhooksheet</name>
    <message>
        <source>Everything that happens</source>
        <translation>すべての出来事</translation>
    </message>
    <message>
        <source>Only what is ticked</source>
        <translation>チェックしたものだけ</translation>
    </message>
    <message>
        <source>Add webhook</source>
        <translation>Webhook を追加</translation>
    </message>
    <message>
        <source>&amp;Relay that tells</source>
        <translation>通知元のリレー(&amp;R)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>&amp;Signature</source>
        <translation>署名(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>アドレス(&amp;A)</translation>
    </message>
    <message>
        <source>For chats the address is a password in all but name: it is sealed to the relay and never shown again. It begins with https://, or http:// for the relay&apos;s own machine.</source>
        <translation>チャットでは、アドレスは事実上パスワードです。リレー宛てに封印され、二度と表示されません。https:// で始まります。リレー自身のマシンの場合は http:// も使えます。</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>テンプレート(&amp;T)</translation>
    </message>
    <message>
        <source>It is t&amp;old</source>
        <translation>通知する内容(&amp;N)</translation>
    </message>
    <message>
        <source>New webhook</source>
        <translation>新しい Webhook</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>追加しています…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>The receiver at %1 checks each message with this secret. It is shown this once; if it is lost, rotate it.</source>
        <translation>%1 の受信側はこのシークレットで各メッセージを検証します。表示されるのは今回限りです。紛失した場合はローテーションしてください。</translation>
    </message>
    <message>
        <source>The receiver at %1 checks each message with this public key. The private key is on the relay alone.</source>
        <translation>%1 の受信側はこの公開鍵で各メッセージを検証します。秘密鍵はリレーにだけあります。</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>公開鍵</translation>
    </message>
    <message>
        <source>Copy the secret</source>
        <translation>シークレットをコピー</translation>
    </message>
    <message>
        <source>Copy the public key</source>
        <translation>公開鍵をコピー</translation>
    </message>
    <message>
        <source>Show the secret</source>
        <translation>シークレットを表示</translation>
    </message>
    <message>
        <source>Until %1 the previous secret signs too, so that nothing is missed meanwhile.</source>
        <translation>その間に漏れがないよう、%1 までは以前のシークレットでも署名します。</translation>
    </message>
    <message>
        <source>The webhook&apos;s secret</source>
        <translation>Webhook のシークレット</translation>
    </message>
    <message>
        <source>The webhook&apos;s public key</source>
        <translation>Webhook の公開鍵</translation>
    </message>
    <message>
        <source>The public key is copied.</source>
        <translation>公開鍵をコピーしました。</translation>
    </message>
    <message>
        <source>The secret is copied.</source>
        <translation>シークレットをコピーしました。</translation>
    </message>
    <message>
        <source>Public key (v1a)</source>
        <translation>公開鍵 (v1a)</translation>
    </message>
    <message>
        <source>Common secret (v1)</source>
        <translation>共有シークレット (v1)</translation>
    </message>
    <message>
        <source>With a public key a receiver checks and cannot forge; the common secret is known to more of them.</source>
        <translation>公開鍵なら、受信側は検証できても偽造はできません。共有シークレットに対応する受信側のほうが多くあります。</translation>
    </message>
</context>
</TS>
