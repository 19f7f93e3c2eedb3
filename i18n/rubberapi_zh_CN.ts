<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Notifier</name>
    <message>
        <source>RubberAPI needs your attention</source>
        <translation>RubberAPI 需要你留意</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Kill all keys</source>
        <translation>终止所有密钥</translation>
    </message>
    <message>
        <source>Every agent stops at once. You can restore the keys afterwards.</source>
        <translation>所有代理程序立即停止。之后可以恢复密钥。</translation>
    </message>
    <message numerus="yes">
        <source>Kill %n key(s)</source>
        <translation>
            <numerusform>终止 %n 个密钥</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore from backup</source>
        <translation>从备份恢复</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>The backup takes the vault&apos;s place. What is there now is moved aside into its folder, and nothing is deleted. It opens with the passphrase of its day.</source>
        <translation>备份将取代保险库。现有内容会移到其文件夹内另存，不会删除任何内容。用备份当时的口令打开。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>There is no backup in the vault&apos;s folder. Choose a file you kept elsewhere.</source>
        <translation>保险库文件夹中没有备份。请选择保存在别处的文件。</translation>
    </message>
    <message>
        <source>Restored from %1. Unlock it now.</source>
        <translation>已从 %1 恢复。请解锁。</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Key …%1</source>
        <translation>密钥 …%1</translation>
    </message>
    <message>
        <source>%1 (%2 today)</source>
        <translation>%1（今日 %2）</translation>
    </message>
    <message>
        <source>RubberAPI</source>
        <translation>RubberAPI</translation>
    </message>
    <message>
        <source>RubberAPI: %1</source>
        <translation>RubberAPI：%1</translation>
    </message>
    <message>
        <source>Open RubberAPI</source>
        <translation>打开 RubberAPI</translation>
    </message>
    <message>
        <source>Copy env lines</source>
        <translation>复制环境变量行</translation>
    </message>
    <message>
        <source>Suspend a key</source>
        <translation>暂停一个密钥</translation>
    </message>
    <message>
        <source>Lock vault</source>
        <translation>锁定保险库</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>解锁…</translation>
    </message>
    <message>
        <source>Restore keys…</source>
        <translation>恢复密钥…</translation>
    </message>
    <message>
        <source>Kill one key</source>
        <translation>终止一个密钥</translation>
    </message>
    <message>
        <source>Kill all keys…</source>
        <translation>终止所有密钥…</translation>
    </message>
    <message>
        <source>Kill all keys</source>
        <translation>终止所有密钥</translation>
    </message>
    <message>
        <source>Quit (relays keep running)</source>
        <translation>退出（中继继续运行）</translation>
    </message>
    <message>
        <source>no relay paired</source>
        <translation>未配对中继</translation>
    </message>
    <message>
        <source>%1 of %2 relays online</source>
        <translation>%1/%2 个中继在线</translation>
    </message>
    <message>
        <source>relay</source>
        <translation>中继</translation>
    </message>
    <message>
        <source>%1 online</source>
        <translation>%1 在线</translation>
    </message>
    <message>
        <source>%1 offline</source>
        <translation>%1 离线</translation>
    </message>
    <message>
        <source>%1 offline, as of %2</source>
        <translation>%1 离线，数据截至 %2</translation>
    </message>
    <message>
        <source>A kill is not confirmed yet</source>
        <translation>有一次终止尚未确认</translation>
    </message>
    <message>
        <source>A relay shows another identity than the one you paired</source>
        <translation>某个中继的身份与配对时不同</translation>
    </message>
    <message>
        <source>A provider refuses an upstream key</source>
        <translation>某个提供商拒绝了上游密钥</translation>
    </message>
    <message>
        <source>A key is over its limit</source>
        <translation>有密钥超出限额</translation>
    </message>
    <message>
        <source>All keys are killed</source>
        <translation>所有密钥均已终止</translation>
    </message>
    <message>
        <source>A key is killed</source>
        <translation>有密钥已终止</translation>
    </message>
    <message>
        <source>A key is near its limit</source>
        <translation>有密钥接近限额</translation>
    </message>
    <message>
        <source>at least %1 today</source>
        <translation>今日至少 %1</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>No keys yet, %1</source>
        <translation>尚无密钥，%1</translation>
    </message>
    <message>
        <source>%1 of 1 key active, %2</source>
        <translation>%1/1 个密钥有效，%2</translation>
    </message>
    <message>
        <source>%1 of %2 keys active, %3</source>
        <translation>%1/%2 个密钥有效，%3</translation>
    </message>
    <message>
        <source>RubberAPI: not set up</source>
        <translation>RubberAPI：尚未设置</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>1 key active</source>
        <translation>1 个密钥有效</translation>
    </message>
    <message>
        <source>%1 keys active</source>
        <translation>%1 个密钥有效</translation>
    </message>
</context>
<context>
    <name>alert</name>
    <message>
        <source>A key</source>
        <translation>某个密钥</translation>
    </message>
    <message>
        <source>A relay</source>
        <translation>某个中继</translation>
    </message>
    <message>
        <source>%1 has used %2 % of today&apos;s %3.</source>
        <translation>%1 已用今日 %3 的 %2 %。</translation>
    </message>
    <message>
        <source>%1 has used all of today&apos;s %2. It opens again at 00:00 UTC.</source>
        <translation>%1 已用完今日的 %2。00:00 UTC 重新开放。</translation>
    </message>
    <message>
        <source>%1 has used %2 % of its lifetime limit of %3.</source>
        <translation>%1 已用总限额 %3 的 %2 %。</translation>
    </message>
    <message>
        <source>%1 has used all of its lifetime limit of %2.</source>
        <translation>%1 已用完总限额 %2。</translation>
    </message>
    <message>
        <source>%1 spent %2 in an hour; its usual hour is %3.</source>
        <translation>%1 一小时内花费 %2；平时每小时 %3。</translation>
    </message>
    <message>
        <source>%1 does not answer. Its keys keep their last limits.</source>
        <translation>%1 无应答。其密钥沿用最近的限额。</translation>
    </message>
    <message>
        <source>%1 is back.</source>
        <translation>%1 已恢复。</translation>
    </message>
    <message>
        <source>%1 shows a different identity than the one you paired. Nothing is sent to it.</source>
        <translation>%1 的身份与配对时不同。不会向它发送任何内容。</translation>
    </message>
    <message>
        <source>%1: a kill has not been confirmed. It may still serve the key.</source>
        <translation>%1：有一次终止未确认。它可能仍在为该密钥服务。</translation>
    </message>
    <message>
        <source>Daily limit near</source>
        <translation>接近每日限额</translation>
    </message>
    <message>
        <source>Daily limit used</source>
        <translation>每日限额已用完</translation>
    </message>
    <message>
        <source>Lifetime limit near</source>
        <translation>接近总限额</translation>
    </message>
    <message>
        <source>Lifetime limit used</source>
        <translation>总限额已用完</translation>
    </message>
    <message>
        <source>Spending faster than usual</source>
        <translation>花费快于平时</translation>
    </message>
    <message>
        <source>Model not allowed</source>
        <translation>模型不被允许</translation>
    </message>
    <message>
        <source>Address not allowed</source>
        <translation>地址不被允许</translation>
    </message>
    <message>
        <source>New address on a key without address lock</source>
        <translation>未锁定地址的密钥出现新地址</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>即将过期</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Upstream key refused by its provider</source>
        <translation>上游密钥被提供商拒绝</translation>
    </message>
    <message>
        <source>Relay offline</source>
        <translation>中继离线</translation>
    </message>
    <message>
        <source>Relay back</source>
        <translation>中继恢复</translation>
    </message>
    <message>
        <source>Relay shows another identity</source>
        <translation>中继身份已变</translation>
    </message>
    <message>
        <source>Kill not confirmed</source>
        <translation>终止未确认</translation>
    </message>
    <message>
        <source>Request without a known price</source>
        <translation>价格未知的请求</translation>
    </message>
    <message>
        <source>Killed from a phone</source>
        <translation>从手机终止</translation>
    </message>
    <message>
        <source>A bill was above its bound</source>
        <translation>账单超出上界</translation>
    </message>
    <message>
        <source>Upstream key in an answer</source>
        <translation>应答中出现上游密钥</translation>
    </message>
    <message>
        <source>Suspended by the relay</source>
        <translation>被中继暂停</translation>
    </message>
    <message>
        <source>Locked to a shared address</source>
        <translation>锁定到共享地址</translation>
    </message>
    <message>
        <source>Anything else a relay reports</source>
        <translation>中继报告的其他事项</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>times the usual hour</source>
        <translation>倍于平时每小时</translation>
    </message>
    <message>
        <source>days before</source>
        <translation>天前</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>%1 asked for a model it may not use: %2.</source>
        <translation>%1 请求了不允许的模型：%2。</translation>
    </message>
    <message>
        <source>%1 was used from an address it is not locked to: %2.</source>
        <translation>%1 在未绑定的地址上被使用：%2。</translation>
    </message>
    <message>
        <source>%1 was used from a new address: %2.</source>
        <translation>%1 在新地址上被使用：%2。</translation>
    </message>
    <message>
        <source>%1 expires on %2 unless it is used.</source>
        <translation>%1 若不使用将于 %2 过期。</translation>
    </message>
    <message>
        <source>%1 has expired.</source>
        <translation>%1 已过期。</translation>
    </message>
    <message>
        <source>The provider refuses the upstream key behind %1.</source>
        <translation>提供商拒绝了 %1 背后的上游密钥。</translation>
    </message>
    <message>
        <source>%1 asked for a model without a known price: %2.</source>
        <translation>%1 请求了价格未知的模型：%2。</translation>
    </message>
    <message>
        <source>%1 was killed from a phone.</source>
        <translation>%1 已从手机终止。</translation>
    </message>
    <message>
        <source>A request of %1 was billed above its bound.</source>
        <translation>%1 的一个请求计费超出上界。</translation>
    </message>
    <message>
        <source>An answer to %1 held the upstream key. It was cut; change the upstream key.</source>
        <translation>给 %1 的应答中含有上游密钥，已被截断；请更换上游密钥。</translation>
    </message>
    <message>
        <source>The relay suspended %1: %2.</source>
        <translation>中继已暂停 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is locked to %2, an address many machines can have.</source>
        <translation>%1 锁定到 %2，许多机器都可能拥有此地址。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>紧急</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>error</name>
    <message>
        <source>There is no vault here: %1.</source>
        <translation>此处没有保险库：%1。</translation>
    </message>
    <message>
        <source>Open another one or make a new one.</source>
        <translation>请打开其他保险库或新建一个。</translation>
    </message>
    <message>
        <source>There is a vault here already.</source>
        <translation>此处已有保险库。</translation>
    </message>
    <message>
        <source>Open it, or choose another folder.</source>
        <translation>请打开它，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation>保险库已锁定。</translation>
    </message>
    <message>
        <source>Unlock it first.</source>
        <translation>请先解锁。</translation>
    </message>
    <message>
        <source>Another program is using the vault.</source>
        <translation>另一个程序正在使用保险库。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>This vault was made by a newer RubberAPI: %1.</source>
        <translation>此保险库由更新版本的 RubberAPI 创建：%1。</translation>
    </message>
    <message>
        <source>Update RubberAPI to open it.</source>
        <translation>请更新 RubberAPI 后再打开。</translation>
    </message>
    <message>
        <source>This file cannot be read as a vault: %1.</source>
        <translation>无法将此文件读作保险库：%1。</translation>
    </message>
    <message>
        <source>Your relays go on working. Restore the vault from a backup.</source>
        <translation>中继仍在运行。请从备份恢复保险库。</translation>
    </message>
    <message>
        <source>The vault could not be written: %1.</source>
        <translation>无法写入保险库：%1。</translation>
    </message>
    <message>
        <source>Nothing was lost. Make room on the disk, or allow writing to the folder.</source>
        <translation>未丢失任何内容。请腾出磁盘空间，或允许写入该文件夹。</translation>
    </message>
    <message>
        <source>Wrong passphrase.</source>
        <translation>口令错误。</translation>
    </message>
    <message>
        <source>This backup is damaged: %1.</source>
        <translation>此备份已损坏：%1。</translation>
    </message>
    <message>
        <source>Take an older one.</source>
        <translation>请使用更早的备份。</translation>
    </message>
    <message>
        <source>The file exists already: %1.</source>
        <translation>文件已存在：%1。</translation>
    </message>
    <message>
        <source>Choose another name; nothing is overwritten.</source>
        <translation>请换一个名称；不会覆盖任何内容。</translation>
    </message>
    <message>
        <source>There is no such key: %1.</source>
        <translation>没有这个密钥：%1。</translation>
    </message>
    <message>
        <source>There is no such relay: %1.</source>
        <translation>没有这个中继：%1。</translation>
    </message>
    <message>
        <source>There is no such upstream key: %1.</source>
        <translation>没有这个上游密钥：%1。</translation>
    </message>
    <message>
        <source>No relay is paired yet.</source>
        <translation>尚未配对中继。</translation>
    </message>
    <message>
        <source>Pair one first.</source>
        <translation>请先配对一个。</translation>
    </message>
    <message>
        <source>This name is taken.</source>
        <translation>此名称已被占用。</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>请另选一个。</translation>
    </message>
    <message>
        <source>This key was replaced by a newer one: %1.</source>
        <translation>此密钥已被较新的密钥取代：%1。</translation>
    </message>
    <message>
        <source>The key is killed.</source>
        <translation>密钥已终止。</translation>
    </message>
    <message>
        <source>Restore it first.</source>
        <translation>请先恢复。</translation>
    </message>
    <message>
        <source>The key has expired.</source>
        <translation>密钥已过期。</translation>
    </message>
    <message>
        <source>Change its expiry and restore it.</source>
        <translation>请更改过期时间并恢复。</translation>
    </message>
    <message>
        <source>This vault cannot unseal that relay.</source>
        <translation>此保险库无法解封该中继。</translation>
    </message>
    <message>
        <source>Unseal it from the computer that paired first.</source>
        <translation>请从最先配对的电脑解封。</translation>
    </message>
    <message>
        <source>There is no price for %1.</source>
        <translation>没有 %1 的价格。</translation>
    </message>
    <message>
        <source>The provider of this key cannot be told: %1.</source>
        <translation>无法判断此密钥的提供商：%1。</translation>
    </message>
    <message>
        <source>Choose it from the list.</source>
        <translation>请从列表中选择。</translation>
    </message>
    <message>
        <source>The relay cannot be reached: %1.</source>
        <translation>无法连接中继：%1。</translation>
    </message>
    <message>
        <source>Keys on it keep their last limits.</source>
        <translation>其上的密钥沿用最近的限额。</translation>
    </message>
    <message>
        <source>This is not the relay that was paired: %1.</source>
        <translation>这不是已配对的中继：%1。</translation>
    </message>
    <message>
        <source>Nothing is sent to it until you decide.</source>
        <translation>在你决定之前不会向它发送任何内容。</translation>
    </message>
    <message>
        <source>The relay does not know this computer.</source>
        <translation>中继不认识此电脑。</translation>
    </message>
    <message>
        <source>Pair with it again.</source>
        <translation>请重新配对。</translation>
    </message>
    <message>
        <source>The relay refused this computer&apos;s signature.</source>
        <translation>中继拒绝了此电脑的签名。</translation>
    </message>
    <message>
        <source>The relay has removed this computer.</source>
        <translation>中继已移除此电脑。</translation>
    </message>
    <message>
        <source>The pairing code is not accepted: %1.</source>
        <translation>配对码未被接受：%1。</translation>
    </message>
    <message>
        <source>It lasts 10 minutes and works once. Make a new one on the relay: rubberapi-relay pair</source>
        <translation>有效期 10 分钟，仅可使用一次。请在中继上重新生成：rubberapi-relay pair</translation>
    </message>
    <message>
        <source>The relay did not accept the pairing code.</source>
        <translation>中继未接受配对码。</translation>
    </message>
    <message>
        <source>Make a new one on the relay: rubberapi-relay pair</source>
        <translation>请在中继上重新生成：rubberapi-relay pair</translation>
    </message>
    <message>
        <source>The pairing code is older than 10 minutes.</source>
        <translation>配对码已超过 10 分钟。</translation>
    </message>
    <message>
        <source>The relay has no pairing code open; each works once.</source>
        <translation>中继上没有可用的配对码；每个仅可用一次。</translation>
    </message>
    <message>
        <source>The relay has another computer already, which must vouch for this one.</source>
        <translation>中继上已有另一台电脑，须由它为此电脑担保。</translation>
    </message>
    <message>
        <source>Use the vault that paired first, or a backup of it.</source>
        <translation>请使用最先配对的保险库或其备份。</translation>
    </message>
    <message>
        <source>This computer is paired with the relay already.</source>
        <translation>此电脑已与该中继配对。</translation>
    </message>
    <message>
        <source>The relay does not go by the name it was called.</source>
        <translation>中继不使用此次访问的名称。</translation>
    </message>
    <message>
        <source>Use one of its own addresses, or set public_url in its configuration.</source>
        <translation>请使用它自己的地址，或在其配置中设置 public_url。</translation>
    </message>
    <message>
        <source>The relay is sealed: it cannot open its stored keys.</source>
        <translation>中继已封存：无法打开其存储的密钥。</translation>
    </message>
    <message>
        <source>Unseal it.</source>
        <translation>请解封。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the relay&apos;s differ by more than two minutes.</source>
        <translation>此电脑与中继的时钟相差超过两分钟。</translation>
    </message>
    <message>
        <source>Set the clock that is wrong.</source>
        <translation>请校准不准的时钟。</translation>
    </message>
    <message>
        <source>The relay has seen a later request of this computer.</source>
        <translation>中继已收到此电脑更晚的请求。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>请重试。</translation>
    </message>
    <message>
        <source>The relay has seen this very request already.</source>
        <translation>中继已收到过这一请求。</translation>
    </message>
    <message>
        <source>The relay has a newer version of this key: another computer changed it.</source>
        <translation>中继上有此密钥的更新版本：另一台电脑更改了它。</translation>
    </message>
    <message>
        <source>Look at it again first.</source>
        <translation>请先重新查看。</translation>
    </message>
    <message>
        <source>The relay&apos;s receipt does not fit: %1.</source>
        <translation>中继的回执不符：%1。</translation>
    </message>
    <message>
        <source>The relay cannot write its journal: %1.</source>
        <translation>中继无法写入日志：%1。</translation>
    </message>
    <message>
        <source>Make room on its disk. It refuses agents until then; kill still works.</source>
        <translation>请腾出其磁盘空间。在此之前它会拒绝代理程序；终止功能仍可用。</translation>
    </message>
    <message>
        <source>Too many requests to the relay in a minute.</source>
        <translation>一分钟内对中继的请求过多。</translation>
    </message>
    <message>
        <source>Wait a minute.</source>
        <translation>请等一分钟。</translation>
    </message>
    <message>
        <source>The relay is busy.</source>
        <translation>中继正忙。</translation>
    </message>
    <message>
        <source>This vault&apos;s master key is not the one the relay was sealed with.</source>
        <translation>此保险库的主密钥不是封存该中继所用的密钥。</translation>
    </message>
    <message>
        <source>The relay keeps its master key in a file and cannot be sealed from here.</source>
        <translation>中继将主密钥保存在文件中，无法从此处封存。</translation>
    </message>
    <message>
        <source>There is no such kill link.</source>
        <translation>没有这个终止链接。</translation>
    </message>
    <message>
        <source>This relay shows no page to phones: it needs TLS for that.</source>
        <translation>此中继不向手机显示页面：这需要 TLS。</translation>
    </message>
    <message>
        <source>Give it a certificate, or put it behind a proxy that has one.</source>
        <translation>请为其配置证书，或置于有证书的代理之后。</translation>
    </message>
    <message>
        <source>The relay is the one you paired.</source>
        <translation>此中继就是已配对的那个。</translation>
    </message>
    <message>
        <source>There is nothing to trust anew.</source>
        <translation>没有需要重新信任的内容。</translation>
    </message>
    <message>
        <source>This very key is in the vault already: %1.</source>
        <translation>此密钥已在保险库中：%1。</translation>
    </message>
    <message>
        <source>It is in use: %1.</source>
        <translation>正在使用：%1。</translation>
    </message>
    <message>
        <source>Move or archive these proxy keys first.</source>
        <translation>请先移动或归档这些代理密钥。</translation>
    </message>
    <message>
        <source>The upstream key is archived.</source>
        <translation>上游密钥已归档。</translation>
    </message>
    <message>
        <source>Take it back first.</source>
        <translation>请先取回。</translation>
    </message>
    <message>
        <source>Archive it before deleting it.</source>
        <translation>删除前请先归档。</translation>
    </message>
    <message>
        <source>The format of this file is not known: %1.</source>
        <translation>未知的文件格式：%1。</translation>
    </message>
    <message>
        <source>A .env file, Bitwarden, 1Password, KeePassXC or a JSON map can be read.</source>
        <translation>可读取 .env 文件、Bitwarden、1Password、KeePassXC 或 JSON 映射。</translation>
    </message>
    <message>
        <source>This export is encrypted: %1.</source>
        <translation>此导出文件已加密：%1。</translation>
    </message>
    <message>
        <source>Export it without encryption, import it, and delete the file.</source>
        <translation>请不加密导出，导入后删除该文件。</translation>
    </message>
    <message>
        <source>This file is damaged: %1.</source>
        <translation>此文件已损坏：%1。</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>未导入任何内容。</translation>
    </message>
    <message>
        <source>This file is too large to be a list of keys: %1.</source>
        <translation>此文件过大，不像密钥列表：%1。</translation>
    </message>
    <message>
        <source>The file is not there: %1.</source>
        <translation>文件不存在：%1。</translation>
    </message>
    <message>
        <source>The system keychain does not answer, or is locked.</source>
        <translation>系统钥匙串无应答或已锁定。</translation>
    </message>
    <message>
        <source>Use the passphrase.</source>
        <translation>请使用口令。</translation>
    </message>
    <message>
        <source>This vault does not use the system keychain.</source>
        <translation>此保险库未使用系统钥匙串。</translation>
    </message>
    <message>
        <source>Switch it on in the settings.</source>
        <translation>请在设置中开启。</translation>
    </message>
    <message>
        <source>The keychain has no entry for this vault any more.</source>
        <translation>钥匙串中已没有此保险库的条目。</translation>
    </message>
    <message>
        <source>Use the passphrase, and switch it on again in the settings.</source>
        <translation>请使用口令，并在设置中重新开启。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>Make room first; nothing was lost. Kill still works.</source>
        <translation>请先腾出空间；未丢失任何内容。终止功能仍可用。</translation>
    </message>
    <message>
        <source>This alert is gone.</source>
        <translation>此提醒已不存在。</translation>
    </message>
    <message>
        <source>There is no such setting: %1.</source>
        <translation>没有这项设置：%1。</translation>
    </message>
    <message>
        <source>The draft is too large to keep.</source>
        <translation>草稿过大，无法保留。</translation>
    </message>
    <message>
        <source>The price book has changed meanwhile.</source>
        <translation>价格表在此期间已更改。</translation>
    </message>
    <message>
        <source>Look at it again.</source>
        <translation>请重新查看。</translation>
    </message>
    <message>
        <source>The price list cannot be fetched: %1.</source>
        <translation>无法获取价格表：%1。</translation>
    </message>
    <message>
        <source>This link is refused: %1.</source>
        <translation>此链接被拒绝：%1。</translation>
    </message>
    <message>
        <source>Only rubberapi://pair links are followed, and only after you confirm.</source>
        <translation>仅处理 rubberapi://pair 链接，且须经你确认。</translation>
    </message>
    <message>
        <source>The relay does not have this key.</source>
        <translation>中继上没有此密钥。</translation>
    </message>
    <message>
        <source>Restore it to send it again.</source>
        <translation>恢复后会重新发送。</translation>
    </message>
</context>
<context>
    <name>money</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::AboutSection</name>
    <message>
        <source>No telemetry. RubberAPI talks to your relays, to a provider when you test a key, and to nobody else.</source>
        <translation>无遥测。RubberAPI 只与你的中继通信，测试密钥时与提供商通信，此外别无往来。</translation>
    </message>
    <message>
        <source>Licence: GPL-3.0-or-later. With Qt and Qt Charts (GPL-3.0), SQLCipher (BSD-3-Clause), libsodium (ISC), OpenSSL (Apache-2.0), libqrencode (LGPL-2.1), zxcvbn (MIT), icons after Lucide (ISC), Inter and JetBrains Mono (OFL-1.1).</source>
        <translation>许可证：GPL-3.0-or-later。使用 Qt 与 Qt Charts (GPL-3.0)、SQLCipher (BSD-3-Clause)、libsodium (ISC)、OpenSSL (Apache-2.0)、libqrencode (LGPL-2.1)、zxcvbn (MIT)、仿 Lucide 的图标 (ISC)、Inter 与 JetBrains Mono (OFL-1.1)。</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>复制诊断信息</translation>
    </message>
    <message>
        <source>Copied. It holds versions, and nothing of your vault.</source>
        <translation>已复制。仅含版本信息，不含保险库内容。</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::AlertWordsModel</name>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1：%2 %3</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::AlertsPage</name>
    <message>
        <source>Alerts</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Mark all read</source>
        <translation>全部标为已读</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>收件箱</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>No alerts. We will tell you when a limit is near or something is refused.</source>
        <translation>没有提醒。接近限额或有请求被拒时会通知你。</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>First</source>
        <translation>首次</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Muted until %1.</source>
        <translation>静音至 %1。</translation>
    </message>
    <message>
        <source>Open its requests</source>
        <translation>打开相关请求</translation>
    </message>
    <message>
        <source>Change its limits…</source>
        <translation>更改限额…</translation>
    </message>
    <message>
        <source>Open the relay</source>
        <translation>打开中继</translation>
    </message>
    <message>
        <source>Mute for 24 hours</source>
        <translation>静音 24 小时</translation>
    </message>
    <message>
        <source>Muted for 24 hours. It is still listed here.</source>
        <translation>已静音 24 小时。仍会列在此处。</translation>
    </message>
    <message>
        <source>Kill key</source>
        <translation>终止密钥</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::ApprovalWindow</name>
    <message>
        <source>Use the open vault?</source>
        <translation>使用已打开的保险库？</translation>
    </message>
    <message>
        <source>no terminal</source>
        <translation>无终端</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Allow %1 from %2 for %n minutes?</source>
        <translation>
            <numerusform>允许来自 %2 的 %1，持续 %n 分钟？</numerusform>
        </translation>
    </message>
    <message>
        <source>Process %1 wants to use the vault that is open in this app. Commands in that terminal could then show proxy keys and change limits. Allow it only if you just typed one.</source>
        <translation>进程 %1 想使用此应用中已打开的保险库。该终端中的命令将能显示代理密钥并更改限额。仅当你刚输入了命令时才允许。</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>仅一次</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>拒绝</translation>
    </message>
    <message numerus="yes">
        <source>Denied in %n seconds</source>
        <translation>
            <numerusform>%n 秒后拒绝</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::BackupSection</name>
    <message>
        <source>Back up now…</source>
        <translation>立即备份…</translation>
    </message>
    <message>
        <source>The vault is at %1, %2. %3 are free.</source>
        <translation>保险库位于 %1，%2。剩余空间 %3。</translation>
    </message>
    <message>
        <source>It lies in a folder of %1: open it on one computer at a time.</source>
        <translation>它位于 %1 的文件夹中：请一次只在一台电脑上打开。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已验证</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Verify %1</source>
        <translation>验证 %1</translation>
    </message>
    <message>
        <source>Reading all of it…</source>
        <translation>正在完整读取…</translation>
    </message>
    <message>
        <source>Every page is sound, and it opens with this vault&apos;s key.</source>
        <translation>每一页都完好，可用此保险库的密钥打开。</translation>
    </message>
    <message>
        <source>Its form and checksum are sound.</source>
        <translation>格式与校验和均正确。</translation>
    </message>
    <message>
        <source>No backup yet. One is made each day the vault is unlocked.</source>
        <translation>尚无备份。保险库解锁的每一天都会生成一份。</translation>
    </message>
    <message>
        <source>Back up the vault</source>
        <translation>备份保险库</translation>
    </message>
    <message>
        <source>Writing and reading it back…</source>
        <translation>正在写入并回读…</translation>
    </message>
    <message>
        <source>Backed up to %1. It opens with the passphrase of today.</source>
        <translation>已备份到 %1。用当前口令打开。</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::DoctorSection</name>
    <message>
        <source>Everything that happens is in Activity. If something is wrong, the doctor says what and how to mend it.</source>
        <translation>发生的一切都在“活动”中。若有问题，诊断会说明原因和解决办法。</translation>
    </message>
    <message>
        <source>Run the checks</source>
        <translation>运行检查</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在检查…</translation>
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
        <translation>第一个请求</translation>
    </message>
    <message>
        <source>Give it to your agent</source>
        <translation>交给代理程序</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Nothing yet. Was the shell restarted after pasting? Can the agent reach the relay&apos;s address? Was the key pasted whole?</source>
        <translation>还没有。粘贴后是否重启了 shell？代理程序能否访问中继地址？密钥是否完整粘贴？</translation>
    </message>
    <message>
        <source>There is no proxy key yet. The overview lists what is left.</source>
        <translation>还没有代理密钥。概览会列出剩余步骤。</translation>
    </message>
    <message>
        <source>Lines for your agent</source>
        <translation>代理程序所需的行</translation>
    </message>
    <message>
        <source>Two lines in its environment, and no code. The key works from the first address that uses it.</source>
        <translation>只需在环境中加两行，无需改代码。密钥从首个使用它的地址起生效。</translation>
    </message>
    <message>
        <source>&amp;Shell</source>
        <translation>&amp;Shell</translation>
    </message>
    <message>
        <source>Waiting for the first request…</source>
        <translation>正在等待第一个请求…</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>A request came and was refused: %1. Correct it and try again.</source>
        <translation>收到一个请求但被拒绝：%1。请更正后重试。</translation>
    </message>
    <message>
        <source>First request arrived: %1</source>
        <translation>第一个请求已到达：%1</translation>
    </message>
    <message>
        <source>First request arrived: %1, %2</source>
        <translation>第一个请求已到达：%1，%2</translation>
    </message>
    <message>
        <source>Open RubberAPI</source>
        <translation>打开 RubberAPI</translation>
    </message>
    <message>
        <source>Copied. The clipboard is cleared by itself.</source>
        <translation>已复制。剪贴板会自动清空。</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::Drawer</name>
    <message>
        <source>Close details</source>
        <translation>关闭详情</translation>
    </message>
    <message>
        <source>Close details (Esc)</source>
        <translation>关闭详情 (Esc)</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>详情：%1</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::HoldButton</name>
    <message>
        <source>Hold to confirm, or press Ctrl+Enter</source>
        <translation>按住以确认，或按 Ctrl+Enter</translation>
    </message>
    <message>
        <source>Keep holding…</source>
        <translation>继续按住…</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::ImportSheet</name>
    <message>
        <source>From a .env file, Bitwarden (JSON or CSV), 1Password (1PUX or CSV), KeePassXC (CSV) or a plain JSON map.</source>
        <translation>来自 .env 文件、Bitwarden（JSON 或 CSV）、1Password（1PUX 或 CSV）、KeePassXC (CSV) 或普通 JSON 映射。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>or paste its text here</source>
        <translation>或将其文本粘贴到此处</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>粘贴的文本</translation>
    </message>
    <message>
        <source>Look for keys</source>
        <translation>查找密钥</translation>
    </message>
    <message>
        <source>Import upstream keys</source>
        <translation>导入上游密钥</translation>
    </message>
    <message numerus="yes">
        <source>%n entries looked at; nothing in them looks like an upstream key.</source>
        <translation>
            <numerusform>已查看 %n 个条目；其中没有像上游密钥的内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is written before you press Import.</source>
        <translation>按“导入”之前不会写入任何内容。</translation>
    </message>
    <message>
        <source>Choose the provider</source>
        <translation>选择提供商</translation>
    </message>
    <message>
        <source>%1, already in the vault as %2</source>
        <translation>%1，已作为 %2 存于保险库</translation>
    </message>
    <message numerus="yes">
        <source>Import %n key(s)</source>
        <translation>
            <numerusform>导入 %n 个密钥</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a provider for each key first.</source>
        <translation>请先为每个密钥选择提供商。</translation>
    </message>
    <message>
        <source>Imported. What you pasted from still holds your keys in plain text.</source>
        <translation>已导入。粘贴内容的来源仍以明文保存着密钥。</translation>
    </message>
    <message>
        <source>Imported. %1 still holds your keys in plain text: delete it when you are sure. Deleting does not wipe old copies or backups.</source>
        <translation>已导入。%1 中仍有明文密钥：确认无误后请删除。删除不会清除旧副本或备份。</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KeyStep</name>
    <message>
        <source>Careful</source>
        <translation>谨慎</translation>
    </message>
    <message>
        <source>$1.00 a day, 7 days unused</source>
        <translation>每日 $1.00，闲置 7 天</translation>
    </message>
    <message>
        <source>Daily work</source>
        <translation>日常工作</translation>
    </message>
    <message>
        <source>$10.00 a day, 30 days unused</source>
        <translation>每日 $10.00，闲置 30 天</translation>
    </message>
    <message>
        <source>CI</source>
        <translation>CI</translation>
    </message>
    <message>
        <source>$5.00 a day, locked to the first address</source>
        <translation>每日 $5.00，绑定首个地址</translation>
    </message>
    <message>
        <source>Proxy key</source>
        <translation>代理密钥</translation>
    </message>
    <message>
        <source>Make a proxy key for your agent</source>
        <translation>为代理程序创建代理密钥</translation>
    </message>
    <message>
        <source>ci-nightly</source>
        <translation>ci-nightly</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>无限额</translation>
    </message>
    <message>
        <source>claude-sonnet, claude-haiku; empty: every model with a known price</source>
        <translation>claude-sonnet, claude-haiku；留空：所有已知价格的模型</translation>
    </message>
    <message>
        <source>To the first address that uses it</source>
        <translation>绑定首个使用它的地址</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Daily limit, in dollars</source>
        <translation>每日限额（美元）(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Lifetime limit, in dollars</source>
        <translation>总限额（美元）(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Address lock</source>
        <translation>地址锁定(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Expires if unused for</source>
        <translation>闲置多久后过期(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>up to %1 a day</source>
        <translation>每日最多 %1</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>总计 %1</translation>
    </message>
    <message>
        <source>from one address</source>
        <translation>限一个地址</translation>
    </message>
    <message>
        <source>until unused for %1</source>
        <translation>直到闲置%1</translation>
    </message>
    <message>
        <source>No limit in dollars: it may spend what your provider allows.</source>
        <translation>无美元限额：可花费至提供商允许的上限。</translation>
    </message>
    <message>
        <source>May spend %1. Days begin at 00:00 UTC.</source>
        <translation>可花费 %1。每天从 00:00 UTC 开始。</translation>
    </message>
    <message>
        <source>Make and push it</source>
        <translation>创建并推送</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>%1 is on %2.</source>
        <translation>%1 已在 %2 上。</translation>
    </message>
    <message>
        <source>A proxy key needs a relay and an upstream key. Go back, or skip this.</source>
        <translation>代理密钥需要中继和上游密钥。请返回，或跳过此步。</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KeyboardSection</name>
    <message>
        <source>In lists: Enter opens, Esc closes, J and K step through Activity, Space pauses it. Delete does nothing, on purpose.</source>
        <translation>在列表中：Enter 打开，Esc 关闭，J 和 K 在活动中移动，空格键停住。Delete 特意不起作用。</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KillCredentialSection</name>
    <message>
        <source>Killing needs no unlocked vault: a separate key in %1/kill.json, readable by you alone, can kill and do nothing else.</source>
        <translation>终止无需解锁保险库：%1/kill.json 中有一个仅你可读的专用密钥，只能用于终止。</translation>
    </message>
    <message>
        <source>Is it in order?</source>
        <translation>是否正常？</translation>
    </message>
    <message>
        <source>It is there. The next kill uses it.</source>
        <translation>它在。下次终止会使用它。</translation>
    </message>
    <message>
        <source>It is missing. Unlocking the vault once writes it again.</source>
        <translation>它缺失。解锁一次保险库即可重新写入。</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KillNews</name>
    <message>
        <source>%1 is restored.</source>
        <translation>%1 已恢复。</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) restored.</source>
        <translation>
            <numerusform>已恢复 %n 个密钥。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be restored: %2</source>
        <translation>无法恢复 %1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) killed</source>
        <translation>
            <numerusform>已终止 %n 个密钥</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 killed</source>
        <translation>%1 已终止</translation>
    </message>
    <message>
        <source>Not confirmed by %1: %2 It may still serve these keys; it is tried again until it answers.</source>
        <translation>%1 尚未确认：%2 它可能仍在为这些密钥服务；将一直重试直到应答。</translation>
    </message>
    <message>
        <source>%1 on %2 of %3 relays in %4 s.</source>
        <translation>%1，%2/%3 个中继，用时 %4 秒。</translation>
    </message>
    <message>
        <source>Unlock to restore.</source>
        <translation>解锁后才能恢复。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>New proxy key…</source>
        <translation>新建代理密钥…</translation>
    </message>
    <message>
        <source>New upstream key…</source>
        <translation>新建上游密钥…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Export this view…</source>
        <translation>导出此视图…</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>备份…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Pause or go on with live rows</source>
        <translation>停住或继续实时行</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>标准文字</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>下一窗格</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>上一窗格</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>密钥(&amp;K)</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Save and push</source>
        <translation>保存并推送</translation>
    </message>
    <message>
        <source>Push now</source>
        <translation>立即推送</translation>
    </message>
    <message>
        <source>Suspend or resume</source>
        <translation>暂停或继续</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>轮换…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Copy env lines</source>
        <translation>复制环境变量行</translation>
    </message>
    <message>
        <source>Copy proxy key</source>
        <translation>复制代理密钥</translation>
    </message>
    <message>
        <source>Kill</source>
        <translation>终止</translation>
    </message>
    <message>
        <source>Kill all keys…</source>
        <translation>终止所有密钥…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Help and keys</source>
        <translation>帮助与快捷键</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>About RubberAPI</source>
        <translation>关于 RubberAPI</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>关闭消息</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::Notices</name>
    <message numerus="yes">
        <source>%n key(s) need attention</source>
        <translation>
            <numerusform>%n 个密钥需要留意</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Alerts to see them.</source>
        <translation>请打开“提醒”查看。</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::Notifier</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Kill key</source>
        <translation>终止密钥</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::PairForm</name>
    <message>
        <source>what the relay printed</source>
        <translation>中继显示的内容</translation>
    </message>
    <message>
        <source>home-lab</source>
        <translation>home-lab</translation>
    </message>
    <message>
        <source>Relay &amp;address</source>
        <translation>中继地址(&amp;A)</translation>
    </message>
    <message>
        <source>Pairing &amp;code</source>
        <translation>配对码(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Name, as you want to call it</source>
        <translation>名称（可自定）(&amp;N)</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::PassphraseSection</name>
    <message>
        <source>Present passphrase</source>
        <translation>当前口令</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>新口令</translation>
    </message>
    <message>
        <source>New passphrase again</source>
        <translation>再次输入新口令</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>更改口令</translation>
    </message>
    <message>
        <source>Unlock with the system keychain</source>
        <translation>用系统钥匙串解锁</translation>
    </message>
    <message>
        <source>The new passphrase and its repetition are not the same.</source>
        <translation>两次输入的新口令不一致。</translation>
    </message>
    <message>
        <source>Changing it…</source>
        <translation>正在更改…</translation>
    </message>
    <message>
        <source>The passphrase is changed. Backups made before still open with the old one.</source>
        <translation>口令已更改。此前的备份仍用旧口令打开。</translation>
    </message>
    <message>
        <source>No longer unlock with the system keychain</source>
        <translation>不再用系统钥匙串解锁</translation>
    </message>
    <message>
        <source>This system has no keychain that answers.</source>
        <translation>此系统没有可用的钥匙串。</translation>
    </message>
    <message>
        <source>Exactly as strong as your login to this computer.</source>
        <translation>强度与登录此电脑完全相同。</translation>
    </message>
    <message>
        <source>Type the present passphrase above first.</source>
        <translation>请先在上方输入当前口令。</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::Program</name>
    <message>
        <source>Close RubberAPI?</source>
        <translation>要关闭 RubberAPI 吗？</translation>
    </message>
    <message>
        <source>Your desktop shows no tray icons, so closing RubberAPI stops alerts. Your keys keep working. On GNOME the extension AppIndicator shows tray icons.</source>
        <translation>你的桌面不显示托盘图标，关闭 RubberAPI 会停止提醒。密钥照常工作。在 GNOME 上，AppIndicator 扩展可显示托盘图标。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>保持打开</translation>
    </message>
    <message>
        <source>Open another vault</source>
        <translation>打开其他保险库</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::RelayCard</name>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Unseal</source>
        <translation>解封</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>封存</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Unpair…</source>
        <translation>取消配对…</translation>
    </message>
    <message>
        <source>Unsealed.</source>
        <translation>已解封。</translation>
    </message>
    <message>
        <source>Sealed. Its keys are refused until you unseal it.</source>
        <translation>已封存。解封之前其密钥均被拒绝。</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>%1 of %2 keys up to date</source>
        <translation>%1/%2 个密钥为最新</translation>
    </message>
    <message>
        <source>paired %1</source>
        <translation>配对于 %1</translation>
    </message>
    <message>
        <source>seal mode %1</source>
        <translation>封存模式 %1</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>已封存</translation>
    </message>
    <message>
        <source>takes no requests: %1</source>
        <translation>不接受请求：%1</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>正在询问…</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>有应答</translation>
    </message>
    <message>
        <source>is the paired one</source>
        <translation>是已配对的中继</translation>
    </message>
    <message>
        <source>knows this computer</source>
        <translation>认识此电脑</translation>
    </message>
    <message>
        <source>clocks agree</source>
        <translation>时钟一致</translation>
    </message>
    <message>
        <source>is unsealed</source>
        <translation>已解封</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 shows a different identity than the one you paired. Nothing is sent until you decide.</source>
        <translation>%1 的身份与配对时不同。在你决定之前不会发送任何内容。</translation>
    </message>
    <message>
        <source>Paired</source>
        <translation>配对时</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>The relay&apos;s terminal shows the same six words: rubberapi-relay status</source>
        <translation>中继终端会显示相同的六个单词：rubberapi-relay status</translation>
    </message>
    <message>
        <source>I did not change it</source>
        <translation>不是我改的</translation>
    </message>
    <message>
        <source>I reinstalled it: pair again…</source>
        <translation>我重新安装了它：再次配对…</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::RelayStep</name>
    <message>
        <source>Pair a relay</source>
        <translation>配对中继</translation>
    </message>
    <message>
        <source>The relay is a small server of yours that agents talk to. Run this there; it prints an address and a code that works once:</source>
        <translation>中继是你自己的小服务器，代理程序与它通信。在那里运行以下命令，它会显示地址和一次性配对码：</translation>
    </message>
    <message>
        <source>I have no relay yet: copy the install commands</source>
        <translation>还没有中继：复制安装命令</translation>
    </message>
    <message>
        <source>The relay sees a sealed key only; where it is sealed, only you can unseal it.</source>
        <translation>中继只看到封存的密钥；封存之处，只有你能解封。</translation>
    </message>
    <message>
        <source>Copied. Run it in the folder of RubberAPI&apos;s source on your server.</source>
        <translation>已复制。请在服务器上的 RubberAPI 源码文件夹中运行。</translation>
    </message>
    <message>
        <source>Paired with %1.</source>
        <translation>已与 %1 配对。</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>配对</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::RelaysPage</name>
    <message>
        <source>Relays</source>
        <translation>中继</translation>
    </message>
    <message>
        <source>Pair a relay…</source>
        <translation>配对中继…</translation>
    </message>
    <message>
        <source>No relay yet. A relay is the small server of yours that your agents talk to. On it, run: rubberapi-relay pair</source>
        <translation>还没有中继。中继是代理程序与之通信的你的小服务器。在其上运行：rubberapi-relay pair</translation>
    </message>
    <message>
        <source>A link wants to pair this computer with the relay below. Go on only if you made that code yourself.</source>
        <translation>有链接要将此电脑与下方的中继配对。仅当该配对码由你自己生成时才继续。</translation>
    </message>
    <message>
        <source>The code is what &quot;rubberapi-relay pair&quot; printed on the relay&apos;s terminal. It works once.</source>
        <translation>配对码是“rubberapi-relay pair”在中继终端上显示的内容。仅可使用一次。</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>配对</translation>
    </message>
    <message>
        <source>Pairing…</source>
        <translation>正在配对…</translation>
    </message>
    <message>
        <source>Paired with %1.</source>
        <translation>已与 %1 配对。</translation>
    </message>
    <message>
        <source>Pair a relay</source>
        <translation>配对中继</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>重命名 %1</translation>
    </message>
    <message>
        <source>The name is yours alone; agents never see it.</source>
        <translation>此名称仅供你使用；代理程序看不到。</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新名称</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>No keys are on it. Type its name to forget it.</source>
        <translation>其上没有密钥。输入其名称即可忘记它。</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) go on working there and nobody manages them any more: kill them first if they must not. Type the relay&apos;s name to go on.</source>
        <translation>
            <numerusform>%n 个密钥将继续在那里工作且无人管理：如不允许请先终止。输入中继名称以继续。</numerusform>
        </translation>
    </message>
    <message>
        <source>Unpair %1</source>
        <translation>取消与 %1 的配对</translation>
    </message>
    <message>
        <source>Name of the relay</source>
        <translation>中继名称</translation>
    </message>
    <message>
        <source>Unpair</source>
        <translation>取消配对</translation>
    </message>
    <message>
        <source>That is not its name. Nothing was done.</source>
        <translation>名称不符。未做任何操作。</translation>
    </message>
    <message>
        <source>%1 is forgotten here. It did not answer, so it still has this computer on its list.</source>
        <translation>此处已忘记 %1。它没有应答，其列表中仍有此电脑。</translation>
    </message>
    <message>
        <source>%1 is unpaired.</source>
        <translation>已取消与 %1 的配对。</translation>
    </message>
    <message>
        <source>Pair %1 again</source>
        <translation>重新配对 %1</translation>
    </message>
    <message>
        <source>Only if you reinstalled it yourself. Its terminal prints a fresh code: rubberapi-relay pair. Your keys are pushed to it again.</source>
        <translation>仅当你自己重新安装了它。其终端可显示新配对码：rubberapi-relay pair。密钥会重新推送。</translation>
    </message>
    <message>
        <source>Pairing code</source>
        <translation>配对码</translation>
    </message>
    <message>
        <source>Pair and push keys</source>
        <translation>配对并推送密钥</translation>
    </message>
    <message numerus="yes">
        <source>%1 is paired again; %n key(s) pushed.</source>
        <translation>
            <numerusform>%1 已重新配对；已推送 %n 个密钥。</numerusform>
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
        <translation>通知：%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 to %2; as shipped: %3</source>
        <translation>%1 至 %2；默认：%3</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::SecretField</name>
    <message>
        <source>Caps Lock is on</source>
        <translation>大写锁定已打开</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>隐藏 %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>显示 %1</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::SessionWatch</name>
    <message>
        <source>Locks the vault first</source>
        <translation>先锁定保险库</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>设置分区</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::Shell</name>
    <message>
        <source>Waiting for the first answer…</source>
        <translation>正在等待首次应答…</translation>
    </message>
    <message>
        <source>No relay is paired yet</source>
        <translation>尚未配对中继</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Offline, last data %1</source>
        <translation>离线，最近数据 %1</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation>%1同步</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::ShownSecret</name>
    <message>
        <source>The secret</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>Hidden again in %1 s. This was noted in the audit trail.</source>
        <translation>%1 秒后再次隐藏。此操作已记入审计。</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::Sidebar</name>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Kill all keys…</source>
        <translation>终止所有密钥…</translation>
    </message>
    <message>
        <source>Lock the vault (Ctrl+L)</source>
        <translation>锁定保险库 (Ctrl+L)</translation>
    </message>
    <message>
        <source>Relays: %1</source>
        <translation>中继：%1</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::SpendBar</name>
    <message>
        <source>%1 percent used</source>
        <translation>已用百分之 %1</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::StatusLine</name>
    <message>
        <source>Clear now</source>
        <translation>立即清空</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Clear the clipboard now</source>
        <translation>立即清空剪贴板</translation>
    </message>
    <message>
        <source>Clipboard is cleared in %1 s</source>
        <translation>剪贴板将在 %1 秒后清空</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::StrengthBar</name>
    <message>
        <source>Weak</source>
        <translation>弱</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>强</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>数秒</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>数分钟</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>数小时</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
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
        <translation>%1。用一千台电脑猜测需要%2。</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::TerminalsSection</name>
    <message>
        <source>While RubberAPI is open, the command line uses the vault that is open here. A terminal is asked about first; status, list and kill are always allowed. Without the window: rubberapi unlock</source>
        <translation>RubberAPI 打开期间，命令行使用此处打开的保险库。每个终端会先询问；status、list 和 kill 始终允许。不用窗口时：rubberapi unlock</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Revoke %1</source>
        <translation>撤回对 %1 的许可</translation>
    </message>
    <message>
        <source>%1, for another %2</source>
        <translation>%1，还剩%2</translation>
    </message>
    <message>
        <source>No terminal is allowed at the moment.</source>
        <translation>目前没有获准的终端。</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::UnlockPage</name>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Use system keychain</source>
        <translation>使用系统钥匙串</translation>
    </message>
    <message>
        <source>Restore from backup…</source>
        <translation>从备份恢复…</translation>
    </message>
    <message>
        <source>Open another vault…</source>
        <translation>打开其他保险库…</translation>
    </message>
    <message>
        <source>Kill all keys</source>
        <translation>终止所有密钥</translation>
    </message>
    <message>
        <source>Unlock RubberAPI</source>
        <translation>解锁 RubberAPI</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>正在解锁</translation>
    </message>
    <message>
        <source>Works while locked</source>
        <translation>锁定时也可用</translation>
    </message>
    <message>
        <source>%1, locked by you</source>
        <translation>%1，由你锁定</translation>
    </message>
    <message>
        <source>%1, locked because RubberAPI was not used</source>
        <translation>%1，因 RubberAPI 闲置而锁定</translation>
    </message>
    <message>
        <source>%1, locked because the computer was not used</source>
        <translation>%1，因电脑闲置而锁定</translation>
    </message>
    <message>
        <source>%1, locked because the session locked</source>
        <translation>%1，随会话锁定</translation>
    </message>
    <message>
        <source>%1, locked because the computer went to sleep</source>
        <translation>%1，因电脑睡眠而锁定</translation>
    </message>
    <message>
        <source>%1, locked because the window was minimised</source>
        <translation>%1，因窗口最小化而锁定</translation>
    </message>
    <message>
        <source>%1, locked from a terminal</source>
        <translation>%1，从终端锁定</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>正在解锁…</translation>
    </message>
    <message>
        <source>Wrong passphrase. Try again in %1:%2.</source>
        <translation>口令错误。%1：%2 后可重试。</translation>
    </message>
    <message>
        <source>Wrong passphrase.</source>
        <translation>口令错误。</translation>
    </message>
    <message numerus="yes">
        <source>Wrong passphrase. %n tries left before a pause.</source>
        <translation>
            <numerusform>口令错误。再试 %n 次后需等待。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::UpstreamDetails</name>
    <message>
        <source>New secret</source>
        <translation>新的机密</translation>
    </message>
    <message>
        <source>Passphrase of the vault</source>
        <translation>保险库口令</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Rotate: paste the new secret</source>
        <translation>轮换：粘贴新的机密</translation>
    </message>
    <message>
        <source>Rotate and push</source>
        <translation>轮换并推送</translation>
    </message>
    <message>
        <source>Keys pushed</source>
        <translation>已推送的密钥</translation>
    </message>
    <message>
        <source>Reveal: give the vault&apos;s passphrase again</source>
        <translation>显示：再次输入保险库口令</translation>
    </message>
    <message>
        <source>Reveal for %1 s</source>
        <translation>显示 %1 秒</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 in 30 days</source>
        <translation>30 天内 %1</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>添加于 %1</translation>
    </message>
    <message>
        <source>No proxy key uses it.</source>
        <translation>没有代理密钥使用它。</translation>
    </message>
    <message>
        <source>Used by %1</source>
        <translation>被 %1 使用</translation>
    </message>
    <message>
        <source>Still with the old secret: %1. Rotate again to push them.</source>
        <translation>仍用旧机密：%1。再次轮换以推送。</translation>
    </message>
    <message>
        <source>In use: move or archive its proxy keys first.</source>
        <translation>使用中：请先移动或归档其代理密钥。</translation>
    </message>
    <message>
        <source>Asking the provider…</source>
        <translation>正在询问提供商…</translation>
    </message>
    <message numerus="yes">
        <source>Rotated. %n proxy key(s) pushed; agents need no change.</source>
        <translation>
            <numerusform>已轮换。已推送 %n 个代理密钥；代理程序无需改动。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 pushed. %3: %4</source>
        <translation>已推送 %1/%2 个。%3：%4</translation>
    </message>
    <message>
        <source>Archived. It can be taken back from the command line: rubberapi upstream list --all</source>
        <translation>已归档。可从命令行取回：rubberapi upstream list --all</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::UpstreamForm</name>
    <message>
        <source>OpenAI or compatible</source>
        <translation>OpenAI 或兼容</translation>
    </message>
    <message>
        <source>Any HTTP API</source>
        <translation>任意 HTTP API</translation>
    </message>
    <message>
        <source>Upstream key</source>
        <translation>上游密钥</translation>
    </message>
    <message>
        <source>Test key</source>
        <translation>测试密钥</translation>
    </message>
    <message>
        <source>The provider is asked for its model list. No paid request is made.</source>
        <translation>仅向提供商查询模型列表，不会产生费用。</translation>
    </message>
    <message>
        <source>made from the provider&apos;s name</source>
        <translation>取自提供商名称</translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation>基础 URL(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>提供商(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>标签(&amp;L)</translation>
    </message>
    <message>
        <source>Upstream &amp;key</source>
        <translation>上游密钥(&amp;K)</translation>
    </message>
    <message>
        <source>This looks like a key of %1. Switch?</source>
        <translation>这像是 %1 的密钥。要切换吗？</translation>
    </message>
    <message>
        <source>Asking the provider…</source>
        <translation>正在询问提供商…</translation>
    </message>
    <message>
        <source>Works. %1 models.</source>
        <translation>可用。%1 个模型。</translation>
    </message>
    <message>
        <source>Works.</source>
        <translation>可用。</translation>
    </message>
    <message>
        <source>Works, but may not list models.</source>
        <translation>可用，但无权列出模型。</translation>
    </message>
    <message>
        <source>The provider refused this key.</source>
        <translation>提供商拒绝了此密钥。</translation>
    </message>
    <message>
        <source>The provider could not be reached: %1. The key can be kept untested.</source>
        <translation>无法连接提供商：%1。密钥可不经测试保留。</translation>
    </message>
    <message>
        <source>This kind of key cannot be tested without using it.</source>
        <translation>此类密钥不使用便无法测试。</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::UpstreamPage</name>
    <message>
        <source>Upstream keys</source>
        <translation>上游密钥</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Add upstream key</source>
        <translation>添加上游密钥</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search upstream keys</source>
        <translation>搜索上游密钥</translation>
    </message>
    <message>
        <source>No upstream keys. Add one or import a .env file.</source>
        <translation>没有上游密钥。请添加一个或导入 .env 文件。</translation>
    </message>
    <message>
        <source>Nothing matches &quot;%1&quot;.</source>
        <translation>没有与“%1”匹配的内容。</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Put it into the vault</source>
        <translation>放入保险库</translation>
    </message>
    <message>
        <source>%1 is in the vault.</source>
        <translation>%1 已在保险库中。</translation>
    </message>
    <message numerus="yes">
        <source>%n upstream key(s) imported.</source>
        <translation>
            <numerusform>已导入 %n 个上游密钥。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import upstream keys</source>
        <translation>导入上游密钥</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::UpstreamStep</name>
    <message>
        <source>Upstream key</source>
        <translation>上游密钥</translation>
    </message>
    <message>
        <source>Put your real key into the vault</source>
        <translation>将真实密钥放入保险库</translation>
    </message>
    <message>
        <source>The key you pay with. It leaves this computer once, sealed, for your own relay and for nobody else.</source>
        <translation>用于付费的密钥。它只离开本机一次，经封存后仅发往你自己的中继。</translation>
    </message>
    <message>
        <source>%1 is in the vault.</source>
        <translation>%1 已在保险库中。</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::UpstreamWordsModel</name>
    <message>
        <source>Not tested</source>
        <translation>未测试</translation>
    </message>
    <message>
        <source>Works, %1</source>
        <translation>可用，%1</translation>
    </message>
    <message>
        <source>Refused, %1</source>
        <translation>被拒绝，%1</translation>
    </message>
    <message>
        <source>Not reached, %1</source>
        <translation>无法连接，%1</translation>
    </message>
    <message>
        <source>Cannot be tested</source>
        <translation>无法测试</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, used by %n proxy key(s), %3</source>
        <translation>
            <numerusform>%1，%2，被 %n 个代理密钥使用，%3</numerusform>
        </translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>上次检查</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>添加时间</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::VaultStep</name>
    <message>
        <source>Create vault</source>
        <translation>创建保险库</translation>
    </message>
    <message>
        <source>Create your vault</source>
        <translation>创建你的保险库</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>再次输入口令</translation>
    </message>
    <message>
        <source>Use it anyway</source>
        <translation>仍然使用</translation>
    </message>
    <message>
        <source>Unlock with the system keychain</source>
        <translation>用系统钥匙串解锁</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>两次输入不一致。</translation>
    </message>
    <message>
        <source>It is an encrypted file at %1.</source>
        <translation>它是一个加密文件，位于 %1。</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>口令(&amp;P)</translation>
    </message>
    <message>
        <source>Passphrase &amp;again</source>
        <translation>再次输入口令(&amp;A)</translation>
    </message>
    <message>
        <source>Nobody can reset this passphrase, not even us. Six random words are easy to keep and out of reach for who steals the file.</source>
        <translation>没有人能重置此口令，我们也不能。六个随机单词易于记住，窃取文件的人也难以猜中。</translation>
    </message>
    <message>
        <source>This system has no keychain that answers.</source>
        <translation>此系统没有可用的钥匙串。</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::WelcomeStep</name>
    <message>
        <source>Create a vault</source>
        <translation>创建保险库</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Your real API keys stay here</source>
        <translation>真实的 API 密钥留在这里</translation>
    </message>
    <message>
        <source>Your agents get proxy keys: worthless anywhere else, with limits in dollars that hold, and a switch that ends them at once.</source>
        <translation>代理程序拿到的是代理密钥：在别处毫无用处，美元限额切实有效，还有一个即时终止的开关。</translation>
    </message>
    <message>
        <source>A relay on your own server puts the real key into each request. You pair it in a minute.</source>
        <translation>你服务器上的中继会把真实密钥放入每个请求。配对只需一分钟。</translation>
    </message>
    <message>
        <source>It takes about three minutes from here to the first request.</source>
        <translation>从这里到第一个请求约需三分钟。</translation>
    </message>
    <message>
        <source>Open an existing vault…</source>
        <translation>打开已有的保险库…</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::Wizard</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>第 %1 步，共 %2 步：%3</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>Leave setup?</source>
        <translation>要离开设置吗？</translation>
    </message>
    <message>
        <source>Your vault is kept. What is left can be done from the overview.</source>
        <translation>保险库会保留。剩余步骤可在概览中完成。</translation>
    </message>
    <message>
        <source>Nothing has been made yet.</source>
        <translation>尚未创建任何内容。</translation>
    </message>
    <message>
        <source>Leave setup</source>
        <translation>离开设置</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续设置</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::WizardStep</name>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>sections</name>
    <message>
        <source>Upstream keys</source>
        <translation>上游密钥</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Relays</source>
        <translation>中继</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>登录时启动</translation>
    </message>
    <message>
        <source>RubberAPI starts in the tray, or minimised without one.</source>
        <translation>RubberAPI 启动到托盘；没有托盘则最小化。</translation>
    </message>
    <message>
        <source>Closing the window keeps it in the tray</source>
        <translation>关闭窗口后留在托盘</translation>
    </message>
    <message>
        <source>Alerts go on and the kill switch stays at hand. Your relays never depend on it.</source>
        <translation>提醒继续，终止开关随手可用。中继从不依赖于此。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>下次启动时生效。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Follows the system unless you choose.</source>
        <translation>未选择时跟随系统。</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Also Ctrl and plus or minus.</source>
        <translation>也可用 Ctrl 加“+”或“-”。</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Tray icon</source>
        <translation>托盘图标</translation>
    </message>
    <message>
        <source>For panels whose colour the icon guesses wrong.</source>
        <translation>用于图标误判颜色的面板。</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>减少动态效果</translation>
    </message>
    <message>
        <source>Nothing moves or fades.</source>
        <translation>没有移动或淡入淡出。</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>时间显示</translation>
    </message>
    <message>
        <source>&quot;3 min ago&quot;, or the time itself.</source>
        <translation>“3 分钟前”，或具体时间。</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Of times on screen. Budgets and exports are always UTC.</source>
        <translation>用于屏幕上的时间。预算与导出始终为 UTC。</translation>
    </message>
    <message>
        <source>Lock when RubberAPI is not used for</source>
        <translation>RubberAPI 闲置多久后锁定</translation>
    </message>
    <message>
        <source>0 never locks for this reason.</source>
        <translation>0 表示不因此锁定。</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Lock when the computer is not used for</source>
        <translation>电脑闲置多久后锁定</translation>
    </message>
    <message>
        <source>Lock when the session locks or the computer sleeps</source>
        <translation>会话锁定或电脑睡眠时锁定</translation>
    </message>
    <message>
        <source>Lock when the window is minimised</source>
        <translation>窗口最小化时锁定</translation>
    </message>
    <message>
        <source>Clear secrets from the clipboard after</source>
        <translation>清除剪贴板中机密的时间</translation>
    </message>
    <message>
        <source>Also at lock and at quit. 0 keeps them until then.</source>
        <translation>锁定和退出时也会清除。0 表示保留到那时。</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Show today&apos;s spend in the tray while locked</source>
        <translation>锁定时在托盘显示今日花费</translation>
    </message>
    <message>
        <source>Hide key names in the tray while locked</source>
        <translation>锁定时在托盘隐藏密钥名称</translation>
    </message>
    <message>
        <source>Name keys in notifications</source>
        <translation>在通知中显示密钥名称</translation>
    </message>
    <message>
        <source>Otherwise: &quot;A key reached 80 % of its daily limit&quot;.</source>
        <translation>否则显示：“某个密钥已达每日限额的 80 %”。</translation>
    </message>
    <message>
        <source>Keep shown secrets out of screenshots</source>
        <translation>使显示的机密不进入截图</translation>
    </message>
    <message>
        <source>Where the system can: Windows and macOS. On Linux no program can.</source>
        <translation>限系统支持时：Windows 和 macOS。Linux 上任何程序都做不到。</translation>
    </message>
    <message>
        <source>Ask before &quot;Kill all keys&quot; in the tray</source>
        <translation>在托盘“终止所有密钥”前询问</translation>
    </message>
    <message>
        <source>Offer undo after a kill for</source>
        <translation>终止后提供撤销的时间</translation>
    </message>
    <message>
        <source>Between two notifications of one rule and key</source>
        <translation>同一规则和密钥两次通知的间隔</translation>
    </message>
    <message>
        <source>Never call an hour unusual below</source>
        <translation>低于此值的一小时不视为异常</translation>
    </message>
    <message>
        <source>dollars</source>
        <translation>美元</translation>
    </message>
    <message>
        <source>Keep requests and audit rows for</source>
        <translation>请求与审计记录的保留时间</translation>
    </message>
    <message>
        <source>0 keeps them for ever. Older ones are removed from this vault, not from the relays.</source>
        <translation>0 表示永久保留。较旧的会从此保险库移除，中继上不受影响。</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>Daily backups to keep</source>
        <translation>保留的每日备份</translation>
    </message>
    <message>
        <source>files</source>
        <translation>个</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>相对</translation>
    </message>
    <message>
        <source>Absolute</source>
        <translation>绝对</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>本地时间</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>General</source>
        <translation>通用</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Kill switch</source>
        <translation>终止开关</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
</context>
<context>
    <name>state</name>
    <message>
        <source>%1 % of today&apos;s %2 used.</source>
        <translation>今日 %2 已用 %1 %。</translation>
    </message>
    <message>
        <source>%1 % of the lifetime limit of %2 used.</source>
        <translation>总限额 %2 已用 %1 %。</translation>
    </message>
    <message>
        <source>The lifetime limit of %1 is used.</source>
        <translation>总限额 %1 已用完。</translation>
    </message>
    <message>
        <source>Daily limit of %1 used. Opens again in %2 (00:00 UTC).</source>
        <translation>每日限额 %1 已用完。%2后重新开放（00:00 UTC）。</translation>
    </message>
    <message>
        <source>Not used for %1.</source>
        <translation>已有%1未使用。</translation>
    </message>
    <message>
        <source>Its end date has passed.</source>
        <translation>已过结束日期。</translation>
    </message>
    <message>
        <source>Killing…</source>
        <translation>正在终止…</translation>
    </message>
    <message>
        <source>Killed</source>
        <translation>已终止</translation>
    </message>
    <message>
        <source>Over limit</source>
        <translation>超出限额</translation>
    </message>
    <message>
        <source>Near limit</source>
        <translation>接近限额</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Not pushed</source>
        <translation>未推送</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>The kill was sent; not every relay has confirmed it yet.</source>
        <translation>终止指令已发出；尚未得到所有中继确认。</translation>
    </message>
    <message>
        <source>Killed. Restore it to use it again; the agent needs no change.</source>
        <translation>已终止。恢复后即可再用；代理程序无需改动。</translation>
    </message>
    <message>
        <source>Suspended by you. Resume it to use it again.</source>
        <translation>由你暂停。继续后即可再用。</translation>
    </message>
    <message>
        <source>Suspended by the relay (%1). Resume it to use it again.</source>
        <translation>由中继暂停（%1）。继续后即可再用。</translation>
    </message>
    <message>
        <source>Your last change is not on %1 yet.</source>
        <translation>最近的更改尚未到达 %1。</translation>
    </message>
    <message>
        <source>On %1 since %2.</source>
        <translation>自 %2 起在 %1 上。</translation>
    </message>
    <message>
        <source>%1 does not answer; nothing is known of this key yet.</source>
        <translation>%1 没有应答；尚不了解此密钥的情况。</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>缓慢</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Identity changed</source>
        <translation>身份已变</translation>
    </message>
    <message>
        <source>Not authorised</source>
        <translation>未授权</translation>
    </message>
    <message>
        <source>Clock off</source>
        <translation>时钟不准</translation>
    </message>
    <message>
        <source>%1, %2 ms</source>
        <translation>%1，%2 ms</translation>
    </message>
    <message>
        <source>%1, %2 s</source>
        <translation>%1，%2 秒</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>自 %1 起离线</translation>
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
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
</context>
</TS>
