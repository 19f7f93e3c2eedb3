<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
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
        <source>%1 of %2 relays online</source>
        <translation>リレー %1/%2 台がオンライン</translation>
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
        <source>%1 of 1 key active, %2</source>
        <translation>有効なキー %1/1 個、%2</translation>
    </message>
    <message>
        <source>%1 of %2 keys active, %3</source>
        <translation>有効なキー %1/%2 個、%3</translation>
    </message>
    <message>
        <source>RubberAPI: not set up</source>
        <translation>RubberAPI: 未設定</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>ロック中</translation>
    </message>
    <message>
        <source>1 key active</source>
        <translation>有効なキー 1 個</translation>
    </message>
    <message>
        <source>%1 keys active</source>
        <translation>有効なキー %1 個</translation>
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
        <source>Another program is using the vault.</source>
        <translation>別のプログラムが保管庫を使用しています。</translation>
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
        <source>The relay has another computer already, which must vouch for this one.</source>
        <translation>リレーには別のコンピューターがあり、その承認が必要です。</translation>
    </message>
    <message>
        <source>Use the vault that paired first, or a backup of it.</source>
        <translation>最初にペアリングした保管庫か、そのバックアップを使ってください。</translation>
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
        <source>Move or archive these proxy keys first.</source>
        <translation>先にこれらのプロキシキーを移すかアーカイブしてください。</translation>
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
</context>
<context>
    <name>money</name>
    <message>
        <source>%1 of %2</source>
        <translation>%2 中 %1</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::AboutSection</name>
    <message>
        <source>No telemetry. RubberAPI talks to your relays, to a provider when you test a key, and to nobody else.</source>
        <translation>テレメトリーはありません。通信先は自分のリレーと、キーのテスト時のプロバイダーだけです。</translation>
    </message>
    <message>
        <source>Licence: GPL-3.0-or-later. With Qt and Qt Charts (GPL-3.0), SQLCipher (BSD-3-Clause), libsodium (ISC), OpenSSL (Apache-2.0), libqrencode (LGPL-2.1), zxcvbn (MIT), icons after Lucide (ISC), Inter and JetBrains Mono (OFL-1.1).</source>
        <translation>ライセンス: GPL-3.0-or-later。Qt と Qt Charts (GPL-3.0)、SQLCipher (BSD-3-Clause)、libsodium (ISC)、OpenSSL (Apache-2.0)、libqrencode (LGPL-2.1)、zxcvbn (MIT)、Lucide に基づくアイコン (ISC)、Inter と JetBrains Mono (OFL-1.1) を使用。</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>診断情報をコピー</translation>
    </message>
    <message>
        <source>Copied. It holds versions, and nothing of your vault.</source>
        <translation>コピーしました。版の情報だけで、保管庫の内容は含みません。</translation>
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
        <source>claude-sonnet, claude-haiku; empty: every model with a known price</source>
        <translation>claude-sonnet, claude-haiku。空欄: 価格の分かるすべてのモデル</translation>
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
        <source>&amp;Models</source>
        <translation>モデル(&amp;M)</translation>
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
</context>
<context>
    <name>rubber::desktop::gui::KeyboardSection</name>
    <message>
        <source>In lists: Enter opens, Esc closes, J and K step through Activity, Space pauses it. Delete does nothing, on purpose.</source>
        <translation>一覧では Enter で開き、Esc で閉じ、J と K でアクティビティを移動し、スペースで止めます。Delete は意図的に何もしません。</translation>
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
</context>
<context>
    <name>rubber::desktop::gui::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>メッセージを閉じる</translation>
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
        <source>version %1</source>
        <translation>版 %1</translation>
    </message>
    <message>
        <source>%1 of %2 keys up to date</source>
        <translation>キー %1/%2 個が最新</translation>
    </message>
    <message>
        <source>paired %1</source>
        <translation>ペアリング %1</translation>
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
        <source>takes no requests: %1</source>
        <translation>リクエストを受け付けません: %1</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>確認しています…</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>応答あり</translation>
    </message>
    <message>
        <source>is the paired one</source>
        <translation>ペアリングしたものと一致</translation>
    </message>
    <message>
        <source>knows this computer</source>
        <translation>このコンピューターを認識</translation>
    </message>
    <message>
        <source>clocks agree</source>
        <translation>時計が一致</translation>
    </message>
    <message>
        <source>is unsealed</source>
        <translation>封印解除済み</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
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
        <source>I have no relay yet: copy the install commands</source>
        <translation>まだリレーがない: インストールコマンドをコピー</translation>
    </message>
    <message>
        <source>The relay sees a sealed key only; where it is sealed, only you can unseal it.</source>
        <translation>リレーが見るのは封印されたキーだけです。封印されている間は、あなただけが解除できます。</translation>
    </message>
    <message>
        <source>Copied. Run it in the folder of RubberAPI&apos;s source on your server.</source>
        <translation>コピーしました。サーバーの RubberAPI ソースフォルダーで実行してください。</translation>
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
        <source>No relay yet. A relay is the small server of yours that your agents talk to. On it, run: rubberapi-relay pair</source>
        <translation>リレーはまだありません。リレーはエージェントが通信する自分用の小さなサーバーです。そこで実行: rubberapi-relay pair</translation>
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
        <source>In use: move or archive its proxy keys first.</source>
        <translation>使用中: 先にプロキシキーを移すかアーカイブしてください。</translation>
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
        <source>Archived. It can be taken back from the command line: rubberapi upstream list --all</source>
        <translation>アーカイブしました。コマンドラインで戻せます: rubberapi upstream list --all</translation>
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
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>パスフレーズ(確認)</translation>
    </message>
    <message>
        <source>Use it anyway</source>
        <translation>このまま使う</translation>
    </message>
    <message>
        <source>Unlock with the system keychain</source>
        <translation>システムのキーチェーンで解除</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>2 つが一致しません。</translation>
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
</context>
</TS>
