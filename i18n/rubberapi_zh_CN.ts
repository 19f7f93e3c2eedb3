<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ArchiveEntry</name>
    <message>
        <source>%1, archived %2</source>
        <translation>%1，%2归档</translation>
    </message>
</context>
<context>
    <name>CheckShares</name>
    <message>
        <source>This vault has no recovery shares.</source>
        <translation>此保险库没有恢复份额。</translation>
    </message>
    <message>
        <source>Wanted are any %1. Nothing is changed.</source>
        <translation>需要任意 %1。不会更改任何内容。</translation>
    </message>
    <message>
        <source>These shares open the vault.</source>
        <translation>这些份额可以打开保险库。</translation>
    </message>
    <message>
        <source>Check recovery shares</source>
        <translation>检查恢复份额</translation>
    </message>
</context>
<context>
    <name>KillSheet</name>
    <message>
        <source>RubberAPI kill sheet</source>
        <translation>RubberAPI 终止单</translation>
    </message>
    <message>
        <source>Made %1</source>
        <translation>制作于 %1</translation>
    </message>
    <message>
        <source>Whoever has this sheet can kill every key on it, at once and from anywhere, and nothing else: it shows no key and restores none. Keep it where you keep spare door keys.</source>
        <translation>持有此单的人可以随时随地立即终止其上的所有密钥，但仅此而已：它不显示也不恢复任何密钥。请与备用门钥匙放在一起保管。</translation>
    </message>
    <message>
        <source>To kill: scan the code with a phone, open the page and hold the button. A new sheet makes this one worthless.</source>
        <translation>终止方法：用手机扫描二维码，打开页面并按住按钮。制作新单后此单即失效。</translation>
    </message>
    <message numerus="yes">
        <source>Its %n key(s) when this was made:</source>
        <translation>
            <numerusform>制作时的 %n 个密钥：</numerusform>
        </translation>
    </message>
</context>
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
    <message>
        <source>The archive is empty.</source>
        <translation>归档为空。</translation>
    </message>
    <message>
        <source>Archived keys are dead. Put one back to restore it; a deleted one is gone with its token, its requests stay in the audit.</source>
        <translation>已归档的密钥已失效。放回后即可恢复；删除后其令牌一并消失，请求仍留在审计中。</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
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
        <source>RubberAPI: not set up</source>
        <translation>RubberAPI：尚未设置</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已锁定</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n relay(s) online</source>
        <translation>
            <numerusform>%1/%n 个中继在线</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n key(s) active, %2</source>
        <translation>
            <numerusform>%1/%n 个密钥有效，%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) active</source>
        <translation>
            <numerusform>%n 个密钥有效</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s), unlock to see how they are</source>
        <translation>
            <numerusform>%n 个密钥，解锁后可查看状态</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>activity</name>
    <message numerus="yes">
        <source>— %1 gap filled, %n request(s) —</source>
        <translation>
            <numerusform>— %1 间断已补全，%n 个请求 —</numerusform>
        </translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>最近 1 小时</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 小时</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Chosen range</source>
        <translation>所选范围</translation>
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
        <source>Audit log is another one</source>
        <translation>审计日志被换成了另一份</translation>
    </message>
    <message>
        <source>%1 shows another audit log than the one it signed before. The proof is kept.</source>
        <translation>%1 显示的审计日志与其先前签名的不同。证据已保留。</translation>
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
    <message>
        <source>Canary key tried</source>
        <translation>诱饵密钥被试用</translation>
    </message>
    <message>
        <source>Unusual use</source>
        <translation>异常使用</translation>
    </message>
    <message>
        <source>Somebody tried the canary key %1 from %2.</source>
        <translation>有人从 %2 试用了诱饵密钥 %1。</translation>
    </message>
    <message>
        <source>Unusual use of %1: %2.</source>
        <translation>%1 使用异常：%2。</translation>
    </message>
</context>
<context>
    <name>anomaly</name>
    <message>
        <source>Loop</source>
        <translation>循环</translation>
    </message>
    <message>
        <source>Spend rate</source>
        <translation>花费速度</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>新模型</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Unusual hour</source>
        <translation>异常时段</translation>
    </message>
    <message>
        <source>The same request 30 times within 10 minutes.</source>
        <translation>10 分钟内相同的请求达到 30 次。</translation>
    </message>
    <message>
        <source>An hour that costs 10 times the usual one, after 3 days of use.</source>
        <translation>一小时的费用达到平时的 10 倍，使用满 3 天后才判断。</translation>
    </message>
    <message>
        <source>A model the key never asked for, after 3 days of use.</source>
        <translation>密钥从未请求过的模型，使用满 3 天后才判断。</translation>
    </message>
    <message>
        <source>20 attempts in an hour from addresses it is not locked to, or 3 such addresses.</source>
        <translation>一小时内从未绑定的地址尝试 20 次，或出现 3 个这样的地址。</translation>
    </message>
    <message>
        <source>Half of an hour&apos;s answers fail or are broken off, at 5 times the usual share.</source>
        <translation>一小时内有一半应答失败或被放弃，且达到平时比例的 5 倍。</translation>
    </message>
    <message>
        <source>An hour of the day it never worked near in four weeks.</source>
        <translation>四周以来从未在其前后工作过的时段。</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>记入日志</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
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
        <translation>无</translation>
    </message>
    <message>
        <source>A genuine machine</source>
        <translation>真实的机器</translation>
    </message>
    <message>
        <source>A genuine machine with my image</source>
        <translation>运行我的镜像的真实机器</translation>
    </message>
    <message>
        <source>You ask this relay for no proof.</source>
        <translation>未要求此中继提供任何证明。</translation>
    </message>
    <message>
        <source>You ask for a genuine machine: %1.</source>
        <translation>要求真实的机器：%1。</translation>
    </message>
    <message>
        <source>You ask for a genuine machine with your image: %1.</source>
        <translation>要求运行您的镜像的真实机器：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) are pinned.</source>
        <translation>
            <numerusform>已固定 %n 个镜像。</numerusform>
        </translation>
    </message>
    <message>
        <source>Firmware levels of your own are asked for.</source>
        <translation>要求您自定的固件级别。</translation>
    </message>
</context>
<context>
    <name>attestation</name>
    <message>
        <source>Nothing about this machine is proven.</source>
        <translation>这台机器没有任何已证明的内容。</translation>
    </message>
    <message>
        <source>Protected memory of a genuine machine. Which system runs there is not proven.</source>
        <translation>真实机器的受保护内存。其中运行的系统未经证明。</translation>
    </message>
    <message>
        <source>Protected memory of a genuine machine, running the image you pinned.</source>
        <translation>真实机器的受保护内存，正在运行您固定的镜像。</translation>
    </message>
    <message>
        <source>The relay sent evidence</source>
        <translation>中继已发送证据</translation>
    </message>
    <message>
        <source>It has the right form</source>
        <translation>格式正确</translation>
    </message>
    <message>
        <source>Its certificates lead to a built-in root</source>
        <translation>证书可追溯到内置根</translation>
    </message>
    <message>
        <source>The machine&apos;s key signed it</source>
        <translation>由机器的密钥签名</translation>
    </message>
    <message>
        <source>The key is of this chip and firmware</source>
        <translation>密钥属于该芯片和固件</translation>
    </message>
    <message>
        <source>Nobody may debug or migrate the machine</source>
        <translation>任何人都不能调试或迁移该机器</translation>
    </message>
    <message>
        <source>Its firmware is new enough</source>
        <translation>固件足够新</translation>
    </message>
    <message>
        <source>This kind of machine is accepted</source>
        <translation>接受此类机器</translation>
    </message>
    <message>
        <source>What was started is what you pinned</source>
        <translation>启动的内容与您固定的一致</translation>
    </message>
    <message>
        <source>It is fresh and names the keys you paired with</source>
        <translation>证据是新的，并包含您配对的密钥</translation>
    </message>
    <message>
        <source>That is what you ask for: a genuine machine.</source>
        <translation>符合您的要求：真实的机器。</translation>
    </message>
    <message>
        <source>You ask for a genuine machine: nothing is sent to this relay.</source>
        <translation>您要求真实的机器：不会向此中继发送任何内容。</translation>
    </message>
    <message>
        <source>That is what you ask for: your image.</source>
        <translation>符合您的要求：您的镜像。</translation>
    </message>
    <message>
        <source>You ask for your image: nothing is sent to this relay.</source>
        <translation>您要求您的镜像：不会向此中继发送任何内容。</translation>
    </message>
    <message>
        <source>No image is pinned</source>
        <translation>未固定镜像</translation>
    </message>
</context>
<context>
    <name>audit</name>
    <message>
        <source>this computer</source>
        <translation>此电脑</translation>
    </message>
    <message>
        <source>computer %1</source>
        <translation>电脑 %1</translation>
    </message>
    <message>
        <source>this app</source>
        <translation>此应用</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Vault made</source>
        <translation>保险库已创建</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>已解锁</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Unlock failed</source>
        <translation>解锁失败</translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <translation>口令已更改</translation>
    </message>
    <message>
        <source>Keychain unlock turned on</source>
        <translation>钥匙串解锁已开启</translation>
    </message>
    <message>
        <source>Keychain unlock turned off</source>
        <translation>钥匙串解锁已关闭</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>备份已创建</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>备份已恢复</translation>
    </message>
    <message>
        <source>Relay paired</source>
        <translation>中继已配对</translation>
    </message>
    <message>
        <source>Relay unsealed</source>
        <translation>中继已解封</translation>
    </message>
    <message>
        <source>Relay sealed</source>
        <translation>中继已封存</translation>
    </message>
    <message>
        <source>New relay identity trusted</source>
        <translation>已信任新的中继身份</translation>
    </message>
    <message>
        <source>Relay renamed</source>
        <translation>中继已重命名</translation>
    </message>
    <message>
        <source>Relay removed</source>
        <translation>中继已移除</translation>
    </message>
    <message>
        <source>Key made and pushed</source>
        <translation>密钥已创建并推送</translation>
    </message>
    <message>
        <source>Key changed</source>
        <translation>密钥已更改</translation>
    </message>
    <message>
        <source>Key shown</source>
        <translation>密钥已显示</translation>
    </message>
    <message>
        <source>Key suspended</source>
        <translation>密钥已暂停</translation>
    </message>
    <message>
        <source>Key resumed</source>
        <translation>密钥已继续</translation>
    </message>
    <message>
        <source>IP lock reset</source>
        <translation>IP 锁定已重置</translation>
    </message>
    <message>
        <source>Key killed</source>
        <translation>密钥已终止</translation>
    </message>
    <message>
        <source>All keys killed</source>
        <translation>所有密钥已终止</translation>
    </message>
    <message>
        <source>Key restored</source>
        <translation>密钥已恢复</translation>
    </message>
    <message>
        <source>Key rotated</source>
        <translation>密钥已轮换</translation>
    </message>
    <message>
        <source>Key renamed</source>
        <translation>密钥已重命名</translation>
    </message>
    <message>
        <source>Key archived</source>
        <translation>密钥已归档</translation>
    </message>
    <message>
        <source>Key taken out of the archive</source>
        <translation>密钥已从归档中放回</translation>
    </message>
    <message>
        <source>Key deleted</source>
        <translation>密钥已删除</translation>
    </message>
    <message>
        <source>Phone kill link made</source>
        <translation>手机终止链接已创建</translation>
    </message>
    <message>
        <source>Phone kill link revoked</source>
        <translation>手机终止链接已吊销</translation>
    </message>
    <message>
        <source>Upstream key added</source>
        <translation>上游密钥已添加</translation>
    </message>
    <message>
        <source>Upstream key changed</source>
        <translation>上游密钥已更改</translation>
    </message>
    <message>
        <source>Upstream key renamed</source>
        <translation>上游密钥已重命名</translation>
    </message>
    <message>
        <source>Upstream key archived</source>
        <translation>上游密钥已归档</translation>
    </message>
    <message>
        <source>Upstream key taken out of the archive</source>
        <translation>上游密钥已从归档中放回</translation>
    </message>
    <message>
        <source>Upstream key revealed</source>
        <translation>上游密钥已显示</translation>
    </message>
    <message>
        <source>Upstream key not revealed: wrong passphrase</source>
        <translation>未显示上游密钥：密码短语错误</translation>
    </message>
    <message>
        <source>Upstream key rotated</source>
        <translation>上游密钥已轮换</translation>
    </message>
    <message>
        <source>Upstream key removed</source>
        <translation>上游密钥已移除</translation>
    </message>
    <message>
        <source>Recovery shares made</source>
        <translation>恢复份额已创建</translation>
    </message>
    <message>
        <source>Vault recovered</source>
        <translation>保险库已找回</translation>
    </message>
    <message>
        <source>Keys imported</source>
        <translation>密钥已导入</translation>
    </message>
    <message>
        <source>View exported</source>
        <translation>视图已导出</translation>
    </message>
    <message>
        <source>Prices changed</source>
        <translation>价格已更改</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>设置已更改</translation>
    </message>
    <message>
        <source>Alert rule changed</source>
        <translation>提醒规则已更改</translation>
    </message>
    <message>
        <source>Terminal allowed</source>
        <translation>终端已获允许</translation>
    </message>
    <message>
        <source>Terminal denied</source>
        <translation>终端被拒绝</translation>
    </message>
    <message>
        <source>Terminal revoked</source>
        <translation>终端许可已吊销</translation>
    </message>
    <message>
        <source>Older events removed by age</source>
        <translation>较早的事件已到期移除</translation>
    </message>
    <message>
        <source>Suspended by the owner</source>
        <translation>由所有者暂停</translation>
    </message>
    <message>
        <source>Suspended by a rule</source>
        <translation>由规则暂停</translation>
    </message>
    <message>
        <source>Resumed by the owner</source>
        <translation>由所有者继续</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>已继续</translation>
    </message>
    <message>
        <source>Killed</source>
        <translation>已终止</translation>
    </message>
    <message>
        <source>Kill link changed</source>
        <translation>终止链接已更改</translation>
    </message>
    <message>
        <source>Expired: not used</source>
        <translation>已过期：未使用</translation>
    </message>
    <message>
        <source>Expired: end date</source>
        <translation>已过期：结束日期</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Policy accepted</source>
        <translation>策略已接受</translation>
    </message>
    <message>
        <source>Pin accepted, not durable yet</source>
        <translation>锁定地址已接受，尚未持久保存</translation>
    </message>
    <message>
        <source>Pin accepted</source>
        <translation>锁定地址已接受</translation>
    </message>
    <message>
        <source>Computer paired</source>
        <translation>电脑已配对</translation>
    </message>
    <message>
        <source>Computer removed</source>
        <translation>电脑已移除</translation>
    </message>
    <message>
        <source>Computers changed</source>
        <translation>电脑已变更</translation>
    </message>
    <message>
        <source>Master key adopted</source>
        <translation>主密钥已采用</translation>
    </message>
    <message>
        <source>Seal changed</source>
        <translation>封存状态已更改</translation>
    </message>
    <message>
        <source>Price book changed</source>
        <translation>价格表已更改</translation>
    </message>
    <message>
        <source>Relay started</source>
        <translation>中继已启动</translation>
    </message>
    <message>
        <source>Journal repaired</source>
        <translation>日志已修复</translation>
    </message>
    <message>
        <source>streams cut</source>
        <translation>切断的流</translation>
    </message>
    <message>
        <source>daily limit</source>
        <translation>每日限额</translation>
    </message>
    <message>
        <source>address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>price book</source>
        <translation>价格表</translation>
    </message>
    <message>
        <source>lifetime limit</source>
        <translation>总限额</translation>
    </message>
    <message>
        <source>Computer let in</source>
        <translation>已准许计算机</translation>
    </message>
    <message>
        <source>Computer turned away</source>
        <translation>已拒绝计算机</translation>
    </message>
    <message>
        <source>Computer taken off</source>
        <translation>已移除计算机</translation>
    </message>
    <message>
        <source>Webhook added</source>
        <translation>已添加 Webhook</translation>
    </message>
    <message>
        <source>Secret of a webhook rotated</source>
        <translation>已轮换 Webhook 的密钥</translation>
    </message>
    <message>
        <source>Webhook enabled</source>
        <translation>已启用 Webhook</translation>
    </message>
    <message>
        <source>Webhook tested</source>
        <translation>已测试 Webhook</translation>
    </message>
    <message>
        <source>Webhook removed</source>
        <translation>已移除 Webhook</translation>
    </message>
    <message>
        <source>Webhook disabled by its receiver</source>
        <translation>Webhook 已被接收方停用</translation>
    </message>
    <message>
        <source>Webhook changed</source>
        <translation>Webhook 已更改</translation>
    </message>
    <message>
        <source>this app, from the tray</source>
        <translation>此应用，从托盘</translation>
    </message>
    <message>
        <source>this app, from a notification</source>
        <translation>此应用，从通知</translation>
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
        <source>Another program is using the vault: %1.</source>
        <translation>另一个程序正在使用保险库：%1。</translation>
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
        <source>Something that is not the relay answered: %1.</source>
        <translation>应答的不是中继：%1。</translation>
    </message>
    <message>
        <source>Check the relay&apos;s control address, and what stands in front of it.</source>
        <translation>请检查中继的控制地址，以及它前面有什么。</translation>
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
    <message>
        <source>The relay did not show what you ask of its machine: %1.</source>
        <translation>中继未证明您对其机器的要求：%1。</translation>
    </message>
    <message>
        <source>Nothing was sent. Each step is on the relay&apos;s card.</source>
        <translation>未发送任何内容。每个步骤都在中继的卡片上。</translation>
    </message>
    <message>
        <source>The relay&apos;s machine gave no evidence: %1.</source>
        <translation>中继的机器未提供证据：%1。</translation>
    </message>
    <message>
        <source>Another computer that is paired with this relay must let this one in.</source>
        <translation>必须由已与此中继配对的另一台计算机准许这台计算机。</translation>
    </message>
    <message>
        <source>Then do this again, with a fresh code.</source>
        <translation>然后用新的配对码再试一次。</translation>
    </message>
    <message>
        <source>The other computer turned this one away.</source>
        <translation>另一台计算机拒绝了这台计算机。</translation>
    </message>
    <message>
        <source>Nobody waits to be let in any more.</source>
        <translation>已没有计算机在等待准许。</translation>
    </message>
    <message>
        <source>The relay was started anew meanwhile.</source>
        <translation>中继在此期间已重新启动。</translation>
    </message>
    <message>
        <source>Make a new code on its machine.</source>
        <translation>请在其机器上生成新的配对码。</translation>
    </message>
    <message>
        <source>Other computers keep changing the relay&apos;s list.</source>
        <translation>其他计算机正在不断更改该中继的列表。</translation>
    </message>
    <message>
        <source>The relay shows another list of computers than before: %1.</source>
        <translation>中继显示的计算机列表与之前不同：%1。</translation>
    </message>
    <message>
        <source>Somebody has set it back or changed it. If that was you, unpair it and pair again.</source>
        <translation>有人将其回退或更改。如果是您所为，请取消配对后重新配对。</translation>
    </message>
    <message>
        <source>What the keychain has does not open this vault any more.</source>
        <translation>钥匙串中的内容已无法打开此保险库。</translation>
    </message>
    <message>
        <source>It is not clear which one is meant: %1.</source>
        <translation>不清楚指的是哪一个：%1。</translation>
    </message>
    <message>
        <source>The key is archived.</source>
        <translation>密钥已归档。</translation>
    </message>
    <message>
        <source>Put it back first.</source>
        <translation>请先将其放回。</translation>
    </message>
    <message>
        <source>The owner&apos;s trail was changed: %1.</source>
        <translation>审计记录被更改：%1。</translation>
    </message>
    <message>
        <source>Verify its chain in Activity.</source>
        <translation>请在“活动”中验证其链。</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>无法写入文件：%1。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The file was changed meanwhile.</source>
        <translation>文件在此期间被更改。</translation>
    </message>
    <message>
        <source>There is no upstream key in this file.</source>
        <translation>此文件中没有上游密钥。</translation>
    </message>
    <message>
        <source>There is no such rule: %1.</source>
        <translation>没有这条规则：%1。</translation>
    </message>
    <message>
        <source>The price list does not read: %1.</source>
        <translation>无法读取价格表：%1。</translation>
    </message>
    <message>
        <source>The price list is too large to be one.</source>
        <translation>价格表过大，不可能是价格表。</translation>
    </message>
    <message>
        <source>The kill credential&apos;s file is damaged: %1.</source>
        <translation>终止凭据的文件已损坏：%1。</translation>
    </message>
    <message>
        <source>Unlocking the vault once writes it again.</source>
        <translation>解锁一次保险库即可重新写入。</translation>
    </message>
    <message>
        <source>The kill credential&apos;s file is not there.</source>
        <translation>终止凭据的文件不存在。</translation>
    </message>
    <message>
        <source>The list of kills that wait is damaged: %1.</source>
        <translation>等待中的终止列表已损坏：%1。</translation>
    </message>
    <message>
        <source>Kill again what must be dead.</source>
        <translation>请重新终止必须失效的密钥。</translation>
    </message>
    <message>
        <source>Another program writes the list of kills: %1.</source>
        <translation>另一个程序正在写入终止列表：%1。</translation>
    </message>
    <message>
        <source>The key was restored after this kill was asked for.</source>
        <translation>在请求此次终止之后密钥已被恢复。</translation>
    </message>
    <message>
        <source>Kill it again if it is to end.</source>
        <translation>如需结束，请再次终止。</translation>
    </message>
    <message>
        <source>The relay&apos;s rows do not fit what was asked for: %1.</source>
        <translation>中继的行与所请求的不符：%1。</translation>
    </message>
    <message>
        <source>What was sealed could not be opened: %1.</source>
        <translation>无法打开已封存的内容：%1。</translation>
    </message>
    <message>
        <source>The relay writes faster than it can be asked about.</source>
        <translation>中继写入的速度快于查询速度。</translation>
    </message>
    <message>
        <source>The relay was set back to an older state: %1.</source>
        <translation>中继被恢复到较早的状态：%1。</translation>
    </message>
    <message>
        <source>Keys that were killed since may be alive in it. Open it only if you put a backup there yourself.</source>
        <translation>此后终止的密钥可能在其中仍有效。仅当您自己放入备份时才打开。</translation>
    </message>
    <message>
        <source>The relay shows another log than the one it signed before: %1.</source>
        <translation>中继显示的日志与其之前签名的不同：%1。</translation>
    </message>
    <message>
        <source>Somebody changed what happened there. Both signatures are kept.</source>
        <translation>有人更改了那里发生的事。两份签名均已保留。</translation>
    </message>
    <message>
        <source>The relay&apos;s log is shorter than it was: %1.</source>
        <translation>中继的日志比之前短：%1。</translation>
    </message>
    <message>
        <source>Was an old copy of its data put back? Both signatures are kept.</source>
        <translation>是否放回了旧的数据副本？两份签名均已保留。</translation>
    </message>
    <message>
        <source>The relay&apos;s log is signed by another key: %1.</source>
        <translation>中继的日志由另一把密钥签名：%1。</translation>
    </message>
    <message>
        <source>What was verified stays as it is.</source>
        <translation>已验证的内容保持不变。</translation>
    </message>
    <message>
        <source>The relay gives no signed checkpoints any more: %1.</source>
        <translation>中继不再提供已签名的检查点：%1。</translation>
    </message>
    <message>
        <source>A row here is not the one that was signed: %1.</source>
        <translation>此处的一行与已签名的不同：%1。</translation>
    </message>
    <message>
        <source>The relay sent it, or this vault was changed.</source>
        <translation>由中继发送，或此保险库被更改。</translation>
    </message>
    <message>
        <source>The relay cannot prove older rows: %1.</source>
        <translation>中继无法证明较早的行：%1。</translation>
    </message>
    <message>
        <source>On its machine: rubberapi-relay verify-journal</source>
        <translation>在其机器上：rubberapi-relay verify-journal</translation>
    </message>
    <message>
        <source>Rows went away meanwhile.</source>
        <translation>在此期间有行消失。</translation>
    </message>
    <message>
        <source>Nothing of this log was verified yet: %1.</source>
        <translation>此日志尚未验证：%1。</translation>
    </message>
    <message>
        <source>Verify it in Activity, under Audit.</source>
        <translation>请在“活动”的“审计”中验证。</translation>
    </message>
    <message>
        <source>This row cannot be proved: %1.</source>
        <translation>无法证明此行：%1。</translation>
    </message>
    <message>
        <source>This row is newer than what the relay has signed.</source>
        <translation>此行比中继已签名的内容更新。</translation>
    </message>
    <message>
        <source>Try again in some seconds.</source>
        <translation>请在几秒后重试。</translation>
    </message>
    <message>
        <source>There is no proof beside the file: %1.</source>
        <translation>文件旁没有证明：%1。</translation>
    </message>
    <message>
        <source>An export writes FILE.proof; keep the two together.</source>
        <translation>导出会写入 FILE.proof；请将两者放在一起。</translation>
    </message>
    <message>
        <source>The proof does not hold: %1.</source>
        <translation>证明不成立：%1。</translation>
    </message>
    <message>
        <source>Do not rely on it.</source>
        <translation>请勿信赖。</translation>
    </message>
    <message>
        <source>The log&apos;s checkpoint does not read: %1.</source>
        <translation>无法读取日志的检查点：%1。</translation>
    </message>
    <message>
        <source>The checkpoint is not signed by that key: %1.</source>
        <translation>检查点并非由该密钥签名：%1。</translation>
    </message>
    <message>
        <source>This is no file that an export wrote: %1.</source>
        <translation>这不是导出写入的文件：%1。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>A word is not in the list of words: %1.</source>
        <translation>有一个词不在词表中：%1。</translation>
    </message>
    <message>
        <source>Read it again.</source>
        <translation>请重新阅读。</translation>
    </message>
    <message>
        <source>This is no whole share: %1.</source>
        <translation>这不是完整的份额：%1。</translation>
    </message>
    <message>
        <source>A share has 33 words.</source>
        <translation>一个份额有 33 个词。</translation>
    </message>
    <message>
        <source>This is no share as it was written down: a word is wrong.</source>
        <translation>这与记录的份额不符：有一个词是错的。</translation>
    </message>
    <message>
        <source>Read the words again.</source>
        <translation>请重新阅读这些词。</translation>
    </message>
    <message>
        <source>This is no share of ours: %1.</source>
        <translation>这不是我们的份额：%1。</translation>
    </message>
    <message>
        <source>This share belongs to another set: %1.</source>
        <translation>此份额属于另一组：%1。</translation>
    </message>
    <message>
        <source>Shares from before the last ones were made are void.</source>
        <translation>在最近一次制作之前的份额均已失效。</translation>
    </message>
    <message>
        <source>This share was given already.</source>
        <translation>此份额已经给出。</translation>
    </message>
    <message>
        <source>Take another one.</source>
        <translation>请换一个。</translation>
    </message>
    <message>
        <source>These numbers of shares do not go together: %1.</source>
        <translation>这些份额数量不相配：%1。</translation>
    </message>
    <message>
        <source>These are not enough shares.</source>
        <translation>份额不够。</translation>
    </message>
    <message>
        <source>These shares are not of one secret.</source>
        <translation>这些份额不属于同一个秘密。</translation>
    </message>
    <message>
        <source>One of them was made for something else. Begin again.</source>
        <translation>其中一个是为别的用途制作的。请重新开始。</translation>
    </message>
    <message>
        <source>Not enough of the new shares were typed again.</source>
        <translation>重新输入的新份额不够。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何更改。</translation>
    </message>
    <message>
        <source>These shares belong together, and do not open this vault.</source>
        <translation>这些份额属于同一组，但打不开此保险库。</translation>
    </message>
    <message>
        <source>Open the vault they were made for, or a backup of it.</source>
        <translation>请打开制作它们时所用的保险库或其备份。</translation>
    </message>
    <message>
        <source>The shares that were given do not open the relay.</source>
        <translation>给出的份额打不开中继。</translation>
    </message>
    <message>
        <source>Which of them was wrong is not known. Begin again with the first.</source>
        <translation>不知道哪一个是错的。请从第一个重新开始。</translation>
    </message>
    <message>
        <source>This relay is opened by shares of several people.</source>
        <translation>此中继由多人的份额打开。</translation>
    </message>
    <message>
        <source>Give yours.</source>
        <translation>请给出您的份额。</translation>
    </message>
    <message>
        <source>Nobody has shares of this relay yet.</source>
        <translation>还没有人持有此中继的份额。</translation>
    </message>
    <message>
        <source>Make some first.</source>
        <translation>请先制作。</translation>
    </message>
    <message>
        <source>The shares that were given are forgotten: ten minutes are over.</source>
        <translation>给出的份额已被遗忘：十分钟已过。</translation>
    </message>
    <message>
        <source>Give yours again.</source>
        <translation>请再次给出您的份额。</translation>
    </message>
    <message>
        <source>This relay is not opened by shares: %1.</source>
        <translation>此中继不是用份额打开的：%1。</translation>
    </message>
    <message>
        <source>Set seal_mode = &quot;shamir&quot; in its configuration and restart it.</source>
        <translation>在其配置中设置 seal_mode = &quot;shamir&quot; 并重启。</translation>
    </message>
    <message>
        <source>This vault has no recovery shares.</source>
        <translation>此保险库没有恢复份额。</translation>
    </message>
    <message>
        <source>There is nothing to accept: %1.</source>
        <translation>没有可接受的内容：%1。</translation>
    </message>
    <message>
        <source>There is no such webhook: %1.</source>
        <translation>没有这个 Webhook：%1。</translation>
    </message>
    <message>
        <source>The relay does not have this webhook.</source>
        <translation>中继没有这个 Webhook。</translation>
    </message>
    <message>
        <source>The relay has as many webhooks as it takes.</source>
        <translation>中继的 Webhook 数量已达上限。</translation>
    </message>
    <message>
        <source>Remove one first.</source>
        <translation>请先移除一个。</translation>
    </message>
    <message>
        <source>The webhook is switched off: %1.</source>
        <translation>Webhook 已停用：%1。</translation>
    </message>
    <message>
        <source>The webhook&apos;s address is refused: %1.</source>
        <translation>Webhook 的地址被拒绝：%1。</translation>
    </message>
    <message>
        <source>The vault file is not there: %1.</source>
        <translation>保险库文件不在：%1。</translation>
    </message>
    <message>
        <source>Restore it from a backup, or open it where it is now.</source>
        <translation>请从备份恢复，或在它现在的位置打开。</translation>
    </message>
    <message>
        <source>Archive these proxy keys first, and make new ones for another upstream key.</source>
        <translation>请先归档这些代理密钥，并为另一个上游密钥新建。</translation>
    </message>
    <message>
        <source>The vault can only be read: %1.</source>
        <translation>保险库只能读取：%1。</translation>
    </message>
    <message>
        <source>Nothing was changed. Killing works all the same.</source>
        <translation>未作任何更改。终止功能仍可用。</translation>
    </message>
    <message>
        <source>The relay&apos;s name has no address: %1.</source>
        <translation>中继的名称没有对应的地址：%1。</translation>
    </message>
    <message>
        <source>Check it for typing errors, and whether this computer is online.</source>
        <translation>请检查有无拼写错误，以及此电脑是否在线。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the relay&apos;s differ by %1.</source>
        <translation>此电脑与中继的时钟相差 %1。</translation>
    </message>
    <message>
        <source>Set both by NTP: from two minutes on, nothing is accepted.</source>
        <translation>请用 NTP 校准两者：相差两分钟起，任何内容都不会被接受。</translation>
    </message>
    <message>
        <source>The relay does not see this computer&apos;s own address: %1.</source>
        <translation>中继看不到此电脑自己的地址：%1。</translation>
    </message>
    <message>
        <source>The words differ: another machine may be answering. Nothing was sent to it.</source>
        <translation>单词不同：应答的可能是另一台机器。未向它发送任何内容。</translation>
    </message>
    <message>
        <source>Check the address, and take the code from the relay&apos;s own terminal.</source>
        <translation>请检查地址，并从中继自己的终端获取配对码。</translation>
    </message>
    <message>
        <source>The provider refused this key: %1.</source>
        <translation>提供商拒绝了此密钥：%1。</translation>
    </message>
</context>
<context>
    <name>key</name>
    <message>
        <source>no limit</source>
        <translation>无限额</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>First use</source>
        <translation>首次使用</translation>
    </message>
    <message numerus="yes">
        <source>%n network(s)</source>
        <translation>
            <numerusform>%n 个网络</numerusform>
        </translation>
    </message>
    <message>
        <source>May spend up to %1 a day and %2 in all</source>
        <translation>每日最多花费 %1，总计最多 %2</translation>
    </message>
    <message>
        <source>May spend up to %1 a day</source>
        <translation>每日最多花费 %1</translation>
    </message>
    <message>
        <source>May spend up to %1 in all</source>
        <translation>总计最多花费 %1</translation>
    </message>
    <message>
        <source>May spend without a limit</source>
        <translation>花费不设限额</translation>
    </message>
    <message>
        <source>from anywhere</source>
        <translation>不限地址</translation>
    </message>
    <message>
        <source>from the first address that uses it</source>
        <translation>限首个使用它的地址</translation>
    </message>
    <message>
        <source>from one address</source>
        <translation>限一个地址</translation>
    </message>
    <message numerus="yes">
        <source>from %n network(s)</source>
        <translation>
            <numerusform>限 %n 个网络</numerusform>
        </translation>
    </message>
    <message>
        <source>until unused for %1</source>
        <translation>直到闲置%1</translation>
    </message>
    <message>
        <source>at most until %1</source>
        <translation>最晚至 %1</translation>
    </message>
    <message>
        <source>without an end</source>
        <translation>永不过期</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n 个模型</numerusform>
        </translation>
    </message>
    <message>
        <source>Every model with a price</source>
        <translation>所有有价格的模型</translation>
    </message>
    <message>
        <source>on every model with a price</source>
        <translation>适用于所有有价格的模型</translation>
    </message>
    <message numerus="yes">
        <source>on %n model(s)</source>
        <translation>
            <numerusform>限 %n 个模型</numerusform>
        </translation>
    </message>
    <message>
        <source>No request above %1.</source>
        <translation>单个请求不超过 %1。</translation>
    </message>
    <message numerus="yes">
        <source>At most %n request(s) a minute.</source>
        <translation>
            <numerusform>每分钟最多 %n 个请求。</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard is cleared in %1 s.</source>
        <translation>剪贴板将在 %1 秒后清空。</translation>
    </message>
    <message>
        <source>It stays on the clipboard until the lock.</source>
        <translation>内容会留在剪贴板上，直到锁定。</translation>
    </message>
    <message>
        <source>%1: yours %2, theirs %3</source>
        <translation>%1：我的 %2，对方 %3</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Daily limit</source>
        <translation>每日限额</translation>
    </message>
    <message>
        <source>Lifetime limit</source>
        <translation>总限额</translation>
    </message>
    <message>
        <source>Most for one request</source>
        <translation>单个请求上限</translation>
    </message>
    <message>
        <source>Shared daily limit</source>
        <translation>共享每日限额</translation>
    </message>
    <message>
        <source>Shared lifetime limit</source>
        <translation>共享总限额</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>IP lock</source>
        <translation>IP 锁定</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>每分钟请求数</translation>
    </message>
    <message>
        <source>Tokens a minute</source>
        <translation>每分钟 token 数</translation>
    </message>
    <message>
        <source>Requests at a time</source>
        <translation>并发请求数</translation>
    </message>
    <message>
        <source>Requests in all</source>
        <translation>请求总数</translation>
    </message>
    <message>
        <source>Requests a day</source>
        <translation>每日请求数</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>Strict bound</source>
        <translation>严格上界</translation>
    </message>
    <message>
        <source>Pass unknown fields</source>
        <translation>放行未知字段</translation>
    </message>
    <message>
        <source>They differ in a setting that is not listed here.</source>
        <translation>二者的差异在于此处未列出的设置。</translation>
    </message>
    <message>
        <source>Canary</source>
        <translation>诱饵</translation>
    </message>
    <message>
        <source>Allowed nothing: whoever tries it raises an alarm</source>
        <translation>不允许任何操作：有人试用就会发出提醒</translation>
    </message>
    <message>
        <source>When something is unusual</source>
        <translation>出现异常时</translation>
    </message>
</context>
<context>
    <name>keyform</name>
    <message>
        <source>&amp;Daily limit, $</source>
        <translation>每日限额，$(&amp;D)</translation>
    </message>
    <message>
        <source>Empty: no limit.</source>
        <translation>留空：无限额。</translation>
    </message>
    <message>
        <source>&amp;Lifetime limit, $</source>
        <translation>总限额，$(&amp;L)</translation>
    </message>
    <message>
        <source>Expires if &amp;unused for</source>
        <translation>闲置多久后过期(&amp;U)</translation>
    </message>
    <message>
        <source>Such as 30d or 12h. Empty: never.</source>
        <translation>例如 30d 或 12h。留空：永不。</translation>
    </message>
    <message>
        <source>&amp;End date</source>
        <translation>结束日期(&amp;E)</translation>
    </message>
    <message>
        <source>Such as 2027-01-31 or 30d. Empty: none.</source>
        <translation>例如 2027-01-31 或 30d。留空：无。</translation>
    </message>
    <message>
        <source>Most for one request, $</source>
        <translation>单个请求上限，$</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>每分钟请求数</translation>
    </message>
    <message>
        <source>Tokens a minute</source>
        <translation>每分钟 token 数</translation>
    </message>
    <message>
        <source>Requests at a time</source>
        <translation>并发请求数</translation>
    </message>
    <message>
        <source>Requests a day</source>
        <translation>每日请求数</translation>
    </message>
    <message>
        <source>Requests in all</source>
        <translation>请求总数</translation>
    </message>
    <message>
        <source>Daily limit of all keys of this upstream key, $</source>
        <translation>此上游密钥所有密钥的每日限额，$</translation>
    </message>
    <message>
        <source>Lifetime limit of all of them, $</source>
        <translation>这些密钥的总限额，$</translation>
    </message>
    <message>
        <source>What one call costs, $</source>
        <translation>单次调用费用，$</translation>
    </message>
    <message>
        <source>A limit in dollars needs it: this API does not say.</source>
        <translation>设美元限额时必填：此 API 不报告费用。</translation>
    </message>
    <message>
        <source>Largest amount of one call</source>
        <translation>单次调用的最大金额</translation>
    </message>
    <message>
        <source>In the currency&apos;s smallest unit. Stripe only.</source>
        <translation>以该货币的最小单位计。仅限 Stripe。</translation>
    </message>
    <message>
        <source>Where the upstream wants its key</source>
        <translation>上游接收密钥的位置</translation>
    </message>
    <message>
        <source>bearer, basic, header:NAME or query:NAME.</source>
        <translation>bearer、basic、header:NAME 或 query:NAME。</translation>
    </message>
</context>
<context>
    <name>keysheet</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Make canary key</source>
        <translation>创建诱饵密钥</translation>
    </message>
    <message>
        <source>A canary key is a trap. It looks like any other key and is allowed nothing; leave it where only a thief would look. Whoever tries it is refused like a stranger, and you get an alarm with the address.</source>
        <translation>诱饵密钥是一个陷阱。它看起来与其他密钥无异，却什么都不允许；请放在只有窃贼才会查看的地方。谁试用它，都会像陌生人一样被拒绝，而你会收到带有地址的提醒。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Empty: &quot;canary&quot;.</source>
        <translation>留空则为“canary”。</translation>
    </message>
    <message>
        <source>&amp;Relay</source>
        <translation>中继(&amp;R)</translation>
    </message>
    <message>
        <source>New canary key</source>
        <translation>新建诱饵密钥</translation>
    </message>
    <message>
        <source>Pushing…</source>
        <translation>正在推送…</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>轮换</translation>
    </message>
    <message>
        <source>%1 gets a new token with the same settings. The old token</source>
        <translation>%1 将获得新令牌，设置不变。旧令牌</translation>
    </message>
    <message>
        <source>ends at once: agents that have it stop</source>
        <translation>立即失效：使用它的代理程序将停止</translation>
    </message>
    <message>
        <source>works for one more hour</source>
        <translation>再有效 1 小时</translation>
    </message>
    <message>
        <source>works for one more day</source>
        <translation>再有效 1 天</translation>
    </message>
    <message>
        <source>works for seven more days</source>
        <translation>再有效 7 天</translation>
    </message>
    <message>
        <source>Its relay ends it, whether this computer is on or not. Both tokens share nothing but the name: each has its own limits until then.</source>
        <translation>无论此电脑是否开机，都由其中继让旧令牌失效。两个令牌只有名称相同：在此之前各有各的限额。</translation>
    </message>
    <message>
        <source>Rotate %1</source>
        <translation>轮换 %1</translation>
    </message>
    <message numerus="yes">
        <source>Kill %n key(s)</source>
        <translation>
            <numerusform>终止 %n 个密钥</numerusform>
        </translation>
    </message>
    <message>
        <source>Their agents stop at once. You can restore the keys afterwards.</source>
        <translation>相关代理程序立即停止。之后可以恢复密钥。</translation>
    </message>
    <message>
        <source>Kill and archive</source>
        <translation>终止并归档</translation>
    </message>
    <message>
        <source>%1 is killed and leaves the list.</source>
        <translation>%1 将被终止并移出列表。</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are killed and leave the list.</source>
        <translation>
            <numerusform>%n 个密钥将被终止并移出列表。</numerusform>
        </translation>
    </message>
    <message>
        <source>From the archive they can be put back.</source>
        <translation>可从归档中放回。</translation>
    </message>
    <message>
        <source>Archive %1</source>
        <translation>归档 %1</translation>
    </message>
    <message numerus="yes">
        <source>Archive %n key(s)</source>
        <translation>
            <numerusform>归档 %n 个密钥</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Restored keys go on under the same token; agents need no change.</source>
        <translation>恢复的密钥沿用原令牌；代理程序无需改动。</translation>
    </message>
    <message>
        <source>No key is killed.</source>
        <translation>没有已终止的密钥。</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>正在恢复</translation>
    </message>
    <message>
        <source>Restore keys</source>
        <translation>恢复密钥</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n key(s)</source>
        <translation>
            <numerusform>恢复 %n 个密钥</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>&quot;Yours&quot; is what this vault has, &quot;theirs&quot; what %1 enforces now.</source>
        <translation>“我的”是此保险库中的设置，“对方”是 %1 当前执行的设置。</translation>
    </message>
    <message>
        <source>Two versions of %1</source>
        <translation>%1 的两个版本</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Give these lines to the agent. Its code stays as it is.</source>
        <translation>将这些行交给代理程序。其代码无需改动。</translation>
    </message>
    <message>
        <source>Leave these lines where only a thief would look: in an old .env file, a wiki, a backup. Whoever tries the key is refused, and you are told from where.</source>
        <translation>请将这些行放在只有窃贼才会查看的地方：旧的 .env 文件、wiki 或备份。谁试用此密钥都会被拒绝，你会得知来自何处。</translation>
    </message>
    <message>
        <source>You can show this again at any time while the vault is unlocked.</source>
        <translation>保险库解锁时，可随时再次显示。</translation>
    </message>
</context>
<context>
    <name>log</name>
    <message>
        <source>Verified up to row %1, %2.</source>
        <translation>已验证到第 %1 行，%2。</translation>
    </message>
    <message>
        <source>Some older rows are not in this vault; the relay proved that they did not change.</source>
        <translation>部分较早的行不在此保险库中；中继已证明它们没有改变。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) came without their bytes and cannot be proved.</source>
        <translation>
            <numerusform>%n 行到达时没有原始字节，无法证明。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 shows another log than the one it signed: rows were changed or taken out.</source>
        <translation>%1 显示的日志与其签名的不同：有行被更改或移除。</translation>
    </message>
    <message>
        <source>The log of %1 is shorter than it was: rows that were signed are gone.</source>
        <translation>%1 的日志比之前短：已签名的行不见了。</translation>
    </message>
    <message>
        <source>The log of %1 is signed by another key than before.</source>
        <translation>%1 的日志由与之前不同的密钥签名。</translation>
    </message>
    <message>
        <source>%1 no longer shows a signed log, and it had one.</source>
        <translation>%1 不再显示已签名的日志，而它曾经有。</translation>
    </message>
    <message>
        <source>A row that came from %1 is not the one it signed, or was changed in this vault.</source>
        <translation>来自 %1 的一行并非其签名的那行，或在此保险库中被更改。</translation>
    </message>
    <message>
        <source>What %1 shows as its log is not signed by its key: it is forged.</source>
        <translation>%1 作为日志显示的内容并非由其密钥签名：是伪造的。</translation>
    </message>
    <message>
        <source>If you put an old copy of its data back, that is why. If not, somebody did: kill its keys, save the evidence, and look at its machine.</source>
        <translation>如果您放回了旧的数据副本，原因就在于此。否则就是有人这样做了：终止其密钥，保存证据，并检查其机器。</translation>
    </message>
    <message>
        <source>Was an older version installed there? If not, look at its machine before you rely on it.</source>
        <translation>是否安装了旧版本？如果没有，请在信赖它之前检查其机器。</translation>
    </message>
    <message>
        <source>Do not rely on its rows. Kill its keys, save the evidence, and look at its machine before you use it again.</source>
        <translation>请勿信赖其行。终止其密钥，保存证据，并在再次使用前检查其机器。</translation>
    </message>
    <message>
        <source>Never verified</source>
        <translation>从未验证</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已验证</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>滞后</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Nothing of it is signed yet. A relay signs some seconds after its first row.</source>
        <translation>尚无任何内容被签名。中继会在第一行之后几秒签名。</translation>
    </message>
    <message>
        <source>%1 of %2 rows looked at.</source>
        <translation>已查看 %1 / %2 行。</translation>
    </message>
    <message>
        <source>Asking the relay…</source>
        <translation>正在询问中继…</translation>
    </message>
    <message>
        <source>Newer rows have not been looked at.</source>
        <translation>较新的行尚未查看。</translation>
    </message>
    <message>
        <source>Sound up to row %1, %2; not since.</source>
        <translation>到第 %1 行为止可靠，%2；此后不可靠。</translation>
    </message>
    <message>
        <source>It was never found sound.</source>
        <translation>从未被认定为可靠。</translation>
    </message>
    <message>
        <source>Seen %1.</source>
        <translation>发现于 %1。</translation>
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
    <name>overview</name>
    <message>
        <source>Your keys keep their last limits.</source>
        <translation>密钥保持最近的限额。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>%1 is offline since %2.</source>
        <translation>%1 自 %2 起离线。</translation>
    </message>
    <message>
        <source>All relays are offline since %1.</source>
        <translation>所有中继自 %1 起离线。</translation>
    </message>
    <message>
        <source>Numbers are from then. Keys keep their limits.</source>
        <translation>数字截至当时。密钥保持原有限额。</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>%1 is offline since %2. Its numbers are from then.</source>
        <translation>%1 自 %2 起离线。其数字截至当时。</translation>
    </message>
    <message>
        <source>%1 are offline since %2. Their numbers are from then.</source>
        <translation>%1 自 %2 起离线。它们的数字截至当时。</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>Still loading…</source>
        <translation>仍在加载…</translation>
    </message>
    <message>
        <source>Still loading from %1…</source>
        <translation>仍在从 %1 加载…</translation>
    </message>
    <message>
        <source>or more</source>
        <translation>或更多</translation>
    </message>
    <message>
        <source>of %1 daily limits</source>
        <translation>每日限额合计 %1</translation>
    </message>
    <message>
        <source>, resets in %1</source>
        <translation>，%1后重置</translation>
    </message>
    <message>
        <source>No daily limit is set</source>
        <translation>未设置每日限额</translation>
    </message>
    <message>
        <source>No key can spend</source>
        <translation>没有可花费的密钥</translation>
    </message>
    <message>
        <source>%1 projected at this pace</source>
        <translation>按当前速度预计 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n 个请求</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>None rejected</source>
        <translation>无拒绝</translation>
    </message>
    <message>
        <source>%1 rejected, %2 %</source>
        <translation>%1 个被拒绝，%2 %</translation>
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
        <translation>%1 个超出限额</translation>
    </message>
    <message>
        <source>%1 near limit</source>
        <translation>%1 个接近限额</translation>
    </message>
    <message>
        <source>%1 being killed</source>
        <translation>%1 个正在终止</translation>
    </message>
    <message>
        <source>%1 killed</source>
        <translation>%1 个已终止</translation>
    </message>
    <message>
        <source>%1 not known</source>
        <translation>%1 个状态未知</translation>
    </message>
    <message>
        <source>No proxy key yet</source>
        <translation>还没有代理密钥</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>一切正常</translation>
    </message>
</context>
<context>
    <name>pricesheet</name>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Your own, stays</source>
        <translation>自定价格，保持不变</translation>
    </message>
    <message>
        <source>Not listed any more, keeps its price</source>
        <translation>已不在列表中，价格保持不变</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Put these prices in force</source>
        <translation>使这些价格生效</translation>
    </message>
    <message>
        <source>%1 new, %2 changed.</source>
        <translation>新增 %1 个，更改 %2 个。</translation>
    </message>
    <message>
        <source>Nothing to change: every price of the list is in force.</source>
        <translation>无需更改：列表中的价格均已生效。</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) of the list are left out: their prices cannot be trusted.</source>
        <translation>
            <numerusform>已排除列表中的 %n 个模型：其价格不可信。</numerusform>
        </translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>将会更改的内容</translation>
    </message>
    <message>
        <source>New prices</source>
        <translation>新价格</translation>
    </message>
    <message>
        <source>Sending them to the relays…</source>
        <translation>正在发送到中继…</translation>
    </message>
    <message>
        <source>Set the price</source>
        <translation>设置价格</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>Its whole id, such as openai/gpt-4o-mini.</source>
        <translation>完整的 ID，例如 openai/gpt-4o-mini。</translation>
    </message>
    <message>
        <source>By the model&apos;s name</source>
        <translation>根据模型名称</translation>
    </message>
    <message>
        <source>A million &amp;input tokens, $</source>
        <translation>每百万输入 token，$(&amp;I)</translation>
    </message>
    <message>
        <source>A million &amp;output tokens, $</source>
        <translation>每百万输出 token，$(&amp;O)</translation>
    </message>
    <message>
        <source>For a model the list does not know or prices otherwise than your contract does. No update changes it.</source>
        <translation>用于列表中没有，或列表价格与合同不同的模型。更新不会更改此价格。</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>提供商(&amp;P)</translation>
    </message>
    <message>
        <source>A price of your own</source>
        <translation>自定价格</translation>
    </message>
    <message>
        <source>Which model?</source>
        <translation>哪个模型？</translation>
    </message>
    <message>
        <source>Dollars, such as 0.15.</source>
        <translation>美元，例如 0.15。</translation>
    </message>
    <message>
        <source>Sending it to the relays…</source>
        <translation>正在发送到中继…</translation>
    </message>
</context>
<context>
    <name>read_only</name>
    <message>
        <source>Read-only: the vault is open in another RubberAPI. Nothing can be changed here; killing works.</source>
        <translation>只读：保险库已在另一个 RubberAPI 中打开。此处无法更改任何内容；终止可用。</translation>
    </message>
    <message>
        <source>Read-only: the vault&apos;s folder cannot be written. Nothing can be changed; killing works.</source>
        <translation>只读：无法写入保险库的文件夹。无法更改任何内容；终止可用。</translation>
    </message>
</context>
<context>
    <name>relay</name>
    <message>
        <source>kill links for phones</source>
        <translation>手机终止链接</translation>
    </message>
    <message>
        <source>letting in other computers</source>
        <translation>准许其他计算机</translation>
    </message>
    <message>
        <source>the signed audit log</source>
        <translation>已签名的审计日志</translation>
    </message>
    <message>
        <source>evidence of its machine</source>
        <translation>其机器的证据</translation>
    </message>
    <message>
        <source>unsealing by several people</source>
        <translation>多人解封</translation>
    </message>
    <message>
        <source>webhooks</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>canary keys</source>
        <translation>诱饵密钥</translation>
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
        <source>this computer, paired %1</source>
        <translation>此电脑，%1配对</translation>
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
        <source>a computer waits to be let in</source>
        <translation>有计算机等待准许</translation>
    </message>
    <message>
        <source>takes no requests: %1</source>
        <translation>不接受请求：%1</translation>
    </message>
    <message>
        <source>Version %1 is older than this program expects. Keys, limits and kill work; until it is updated these do not: %2.</source>
        <translation>版本 %1 比此程序所期望的旧。密钥、限额和终止可用；更新之前以下功能不可用：%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) pushed.</source>
        <translation>
            <numerusform>已推送 %n 个密钥。</numerusform>
        </translation>
    </message>
    <message>
        <source>Left alone, because they are killed or expired: %1.</source>
        <translation>因已终止或过期而未处理：%1。</translation>
    </message>
    <message>
        <source>%1 is as it was: %2</source>
        <comment>a key and why</comment>
        <translation>%1 保持原状：%2</translation>
    </message>
</context>
<context>
    <name>request</name>
    <message>
        <source>charged after a crash</source>
        <translation>崩溃后已计费</translation>
    </message>
    <message>
        <source>%1, cost asked for</source>
        <translation>%1，费用查询中</translation>
    </message>
    <message>
        <source>%1 upstream</source>
        <translation>上游 %1</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>无应答</translation>
    </message>
    <message>
        <source>%1 (%2 times)</source>
        <translation>%1（%2 次）</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>The relay stopped while this ran; what was held was charged.</source>
        <translation>请求进行期间中继停止；已按预留金额计费。</translation>
    </message>
    <message>
        <source>The relay refused it: %1.</source>
        <translation>中继已拒绝：%1。</translation>
    </message>
    <message>
        <source>Allowed. The upstream answered with an error, which was passed on.</source>
        <translation>已放行。上游返回错误，已原样转交。</translation>
    </message>
    <message>
        <source>Allowed: alive, from an allowed address, model and endpoint open, and there was money for it.</source>
        <translation>已放行：密钥有效，地址、模型和端点均允许，且余额充足。</translation>
    </message>
    <message>
        <source>The provider is being asked what it cost; until then all that was held counts.</source>
        <translation>正在向提供商查询费用；在此之前按全部预留金额计算。</translation>
    </message>
    <message>
        <source>The provider billed more than was held. It is counted in full.</source>
        <translation>提供商的计费超过预留金额。已全额计入。</translation>
    </message>
    <message>
        <source>Exact: by the usage the provider reported.</source>
        <translation>精确：按提供商报告的用量。</translation>
    </message>
    <message>
        <source>Exact: asked for at the provider afterwards.</source>
        <translation>精确：事后向提供商查询。</translation>
    </message>
    <message>
        <source>Partial: exact input, and the output that was seen.</source>
        <translation>部分：输入精确，输出按已见内容计算。</translation>
    </message>
    <message>
        <source>The full hold: the provider reported no usage.</source>
        <translation>全部预留金额：提供商未报告用量。</translation>
    </message>
    <message>
        <source>Nothing was sent or billed.</source>
        <translation>未发送，也未计费。</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>未知密钥</translation>
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
        <translation>%1 个 token</translation>
    </message>
    <message>
        <source>limit used up</source>
        <translation>限额已用完</translation>
    </message>
    <message>
        <source>A daily, lifetime or request limit of the key was used up.</source>
        <translation>密钥的每日限额、总限额或请求限额已用完。</translation>
    </message>
    <message>
        <source>budget held</source>
        <translation>预算已预留</translation>
    </message>
    <message>
        <source>The rest of the budget was held by requests that were running.</source>
        <translation>其余预算已由进行中的请求预留。</translation>
    </message>
    <message>
        <source>too dear</source>
        <translation>费用过高</translation>
    </message>
    <message>
        <source>It could have cost more than the key may still spend.</source>
        <translation>其费用可能超过密钥的剩余额度。</translation>
    </message>
    <message>
        <source>price rose</source>
        <translation>价格上涨</translation>
    </message>
    <message>
        <source>No endpoint serves it for at most twice its price in the relay&apos;s price book.</source>
        <translation>没有端点能以不超过中继价格表所列价格两倍的价格提供它。</translation>
    </message>
    <message>
        <source>model not allowed</source>
        <translation>模型不被允许</translation>
    </message>
    <message>
        <source>The model is not on the key&apos;s list.</source>
        <translation>该模型不在密钥的列表中。</translation>
    </message>
    <message>
        <source>no known price</source>
        <translation>价格未知</translation>
    </message>
    <message>
        <source>The model has no price, and a limited key may only use what can be priced.</source>
        <translation>该模型没有价格，而有限额的密钥只能使用可计价的内容。</translation>
    </message>
    <message>
        <source>no model named</source>
        <translation>未指定模型</translation>
    </message>
    <message>
        <source>The request named no model.</source>
        <translation>请求未指定模型。</translation>
    </message>
    <message>
        <source>address not allowed</source>
        <translation>地址不被允许</translation>
    </message>
    <message>
        <source>The key is locked to the address that used it first.</source>
        <translation>密钥已锁定到首个使用它的地址。</translation>
    </message>
    <message>
        <source>The address is in none of the key&apos;s networks.</source>
        <translation>该地址不在密钥的任何网络中。</translation>
    </message>
    <message>
        <source>key killed</source>
        <translation>密钥已终止</translation>
    </message>
    <message>
        <source>The key is killed.</source>
        <translation>该密钥已终止。</translation>
    </message>
    <message>
        <source>key suspended</source>
        <translation>密钥已暂停</translation>
    </message>
    <message>
        <source>The key is suspended.</source>
        <translation>该密钥已暂停。</translation>
    </message>
    <message>
        <source>key expired</source>
        <translation>密钥已过期</translation>
    </message>
    <message>
        <source>The key&apos;s end date has passed.</source>
        <translation>密钥已过结束日期。</translation>
    </message>
    <message>
        <source>The key was not used for as long as its policy allows.</source>
        <translation>密钥闲置的时间已达其策略的上限。</translation>
    </message>
    <message>
        <source>No key of this relay was presented.</source>
        <translation>未出示此中继的任何密钥。</translation>
    </message>
    <message>
        <source>too many a minute</source>
        <translation>每分钟过多</translation>
    </message>
    <message>
        <source>The key&apos;s limit of requests or tokens a minute was reached.</source>
        <translation>已达到密钥每分钟的请求或 token 限额。</translation>
    </message>
    <message>
        <source>too many at once</source>
        <translation>并发过多</translation>
    </message>
    <message>
        <source>The key&apos;s limit of requests at once was reached.</source>
        <translation>已达到密钥的并发请求限额。</translation>
    </message>
    <message>
        <source>too many failures</source>
        <translation>失败过多</translation>
    </message>
    <message>
        <source>The address had failed too often.</source>
        <translation>该地址失败次数过多。</translation>
    </message>
    <message>
        <source>endpoint not allowed</source>
        <translation>端点不被允许</translation>
    </message>
    <message>
        <source>The endpoint is not open to the key.</source>
        <translation>该端点未对此密钥开放。</translation>
    </message>
    <message>
        <source>method not allowed</source>
        <translation>方法不被允许</translation>
    </message>
    <message>
        <source>The method is not allowed on this endpoint.</source>
        <translation>此端点不允许该方法。</translation>
    </message>
    <message>
        <source>hands out credentials</source>
        <translation>会发放凭据</translation>
    </message>
    <message>
        <source>The endpoint hands out credentials; no proxy key may use it.</source>
        <translation>该端点会发放凭据；任何代理密钥都不得使用。</translation>
    </message>
    <message>
        <source>account endpoint</source>
        <translation>账户端点</translation>
    </message>
    <message>
        <source>The endpoint shows or changes the owner&apos;s account; no proxy key may use it.</source>
        <translation>该端点会显示或更改所有者的账户；任何代理密钥都不得使用。</translation>
    </message>
    <message>
        <source>stored data</source>
        <translation>已存储的数据</translation>
    </message>
    <message>
        <source>The endpoint reaches data others stored under the same upstream key.</source>
        <translation>该端点可触及他人在同一上游密钥下存储的数据。</translation>
    </message>
    <message>
        <source>background work</source>
        <translation>后台任务</translation>
    </message>
    <message>
        <source>It starts work that is billed after its answer, so its cost cannot be limited.</source>
        <translation>它会启动在应答之后才计费的任务，因此无法限制其费用。</translation>
    </message>
    <message>
        <source>amount too large</source>
        <translation>金额过大</translation>
    </message>
    <message>
        <source>The amount is more than the key may move at once.</source>
        <translation>金额超过密钥单次可动用的上限。</translation>
    </message>
    <message>
        <source>field not allowed</source>
        <translation>字段不被允许</translation>
    </message>
    <message>
        <source>A field of the request may widen its cost and is not allowed.</source>
        <translation>请求中有字段可能增加其费用，不被允许。</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>无法解读</translation>
    </message>
    <message>
        <source>The request could not be read.</source>
        <translation>无法解读该请求。</translation>
    </message>
    <message>
        <source>ambiguous</source>
        <translation>有歧义</translation>
    </message>
    <message>
        <source>The request could be read in two ways.</source>
        <translation>该请求可有两种解读。</translation>
    </message>
    <message>
        <source>body too large</source>
        <translation>正文过大</translation>
    </message>
    <message>
        <source>The body is larger than the relay accepts.</source>
        <translation>正文超过中继可接受的大小。</translation>
    </message>
    <message>
        <source>no length</source>
        <translation>长度未知</translation>
    </message>
    <message>
        <source>The request did not say how long it is.</source>
        <translation>请求未说明其长度。</translation>
    </message>
    <message>
        <source>media type</source>
        <translation>媒体类型</translation>
    </message>
    <message>
        <source>The body is of a type this endpoint does not take.</source>
        <translation>正文的类型不为此端点所接受。</translation>
    </message>
    <message>
        <source>wrong host</source>
        <translation>主机不符</translation>
    </message>
    <message>
        <source>The relay does not answer for that host name.</source>
        <translation>中继不为该主机名应答。</translation>
    </message>
    <message>
        <source>no upgrade</source>
        <translation>不支持升级</translation>
    </message>
    <message>
        <source>The relay upgrades no connections.</source>
        <translation>中继不升级任何连接。</translation>
    </message>
    <message>
        <source>relay busy</source>
        <translation>中继繁忙</translation>
    </message>
    <message>
        <source>The relay had as much work as it can take.</source>
        <translation>中继的工作量已达上限。</translation>
    </message>
    <message>
        <source>relay sealed</source>
        <translation>中继已封存</translation>
    </message>
    <message>
        <source>The relay was sealed and could not open its stored keys.</source>
        <translation>中继处于封存状态，无法打开其存储的密钥。</translation>
    </message>
    <message>
        <source>no upstream key</source>
        <translation>无上游密钥</translation>
    </message>
    <message>
        <source>The relay does not have the upstream key of this key.</source>
        <translation>中继没有此密钥对应的上游密钥。</translation>
    </message>
    <message>
        <source>journal not writable</source>
        <translation>日志无法写入</translation>
    </message>
    <message>
        <source>The relay could not write its journal, so it forwarded nothing.</source>
        <translation>中继无法写入日志，因此未转发任何内容。</translation>
    </message>
    <message>
        <source>relay stopping</source>
        <translation>中继正在停止</translation>
    </message>
    <message>
        <source>The relay was shutting down.</source>
        <translation>中继当时正在关闭。</translation>
    </message>
    <message>
        <source>came too slowly</source>
        <translation>到达过慢</translation>
    </message>
    <message>
        <source>The request did not arrive in time.</source>
        <translation>请求未能及时到达。</translation>
    </message>
    <message>
        <source>upstream away</source>
        <translation>上游无法连接</translation>
    </message>
    <message>
        <source>The upstream could not be reached.</source>
        <translation>无法连接上游。</translation>
    </message>
    <message>
        <source>upstream too slow</source>
        <translation>上游过慢</translation>
    </message>
    <message>
        <source>The upstream did not answer in time.</source>
        <translation>上游未能及时应答。</translation>
    </message>
    <message>
        <source>upstream answer</source>
        <translation>上游应答异常</translation>
    </message>
    <message>
        <source>The upstream sent an answer that cannot be passed on.</source>
        <translation>上游发来的应答无法转交。</translation>
    </message>
    <message>
        <source>upstream key refused</source>
        <translation>上游密钥被拒</translation>
    </message>
    <message>
        <source>The upstream refused the upstream key. Check it.</source>
        <translation>上游拒绝了上游密钥。请检查该密钥。</translation>
    </message>
    <message>
        <source>leak cut</source>
        <translation>泄露已切断</translation>
    </message>
    <message>
        <source>The answer contained a secret and was cut.</source>
        <translation>应答中含有机密，已被切断。</translation>
    </message>
    <message>
        <source>The answer showed too much of a masked secret and was cut.</source>
        <translation>应答显露了过多已遮盖的机密，已被切断。</translation>
    </message>
    <message>
        <source>cut by kill</source>
        <translation>因终止而切断</translation>
    </message>
    <message>
        <source>The key was killed while the answer was running; it was cut.</source>
        <translation>应答进行期间密钥被终止；应答已被切断。</translation>
    </message>
    <message>
        <source>cut at limit</source>
        <translation>达到限额而切断</translation>
    </message>
    <message>
        <source>The answer reached the key&apos;s limit and was cut.</source>
        <translation>应答达到密钥的限额，已被切断。</translation>
    </message>
    <message>
        <source>client left</source>
        <translation>客户端已离开</translation>
    </message>
    <message>
        <source>Allowed. The client left before the answer was whole.</source>
        <translation>已放行。客户端在应答完整之前离开。</translation>
    </message>
    <message>
        <source>upstream cut</source>
        <translation>上游已中断</translation>
    </message>
    <message>
        <source>Allowed. The upstream ended its answer in the middle.</source>
        <translation>已放行。上游中途结束了应答。</translation>
    </message>
    <message>
        <source>Allowed. The upstream did not answer in time.</source>
        <translation>已放行。上游未能及时应答。</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>Allowed, but it could not be sent to the upstream.</source>
        <translation>已放行，但无法发送到上游。</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>Allowed. The relay ended it.</source>
        <translation>已放行。中继结束了它。</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::AboutSection</name>
    <message>
        <source>Copy diagnostics</source>
        <translation>复制诊断信息</translation>
    </message>
    <message>
        <source>Copied. It holds versions, and nothing of your vault.</source>
        <translation>已复制。仅含版本信息，不含保险库内容。</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>No telemetry. RubberAPI talks to your relays, to a provider when you test a key or look for new prices, and to nobody else. It does not look for updates.</source>
        <translation>无遥测。RubberAPI 只与中继通信，并在测试密钥或查找新价格时与提供商通信，此外不与任何一方通信。它不检查更新。</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::ActivityPage</name>
    <message>
        <source>Copied as JSON.</source>
        <translation>已复制为 JSON。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>中继</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Export this view</source>
        <translation>导出此视图</translation>
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
        <translation>活动</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>审计</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Export this view…</source>
        <translation>导出此视图…</translation>
    </message>
    <message>
        <source>Export stopped. No file was written.</source>
        <translation>导出已停止。未写入文件。</translation>
    </message>
    <message>
        <source>%1 rows written to %2</source>
        <translation>已将 %1 行写入 %2</translation>
    </message>
    <message>
        <source>Prove this row…</source>
        <translation>证明此行…</translation>
    </message>
    <message>
        <source>A file that proves to anybody that this row is in the relay&apos;s signed log</source>
        <translation>向任何人证明此行在中继已签名日志中的文件</translation>
    </message>
    <message>
        <source>The proof is written to %1. Whoever gets it needs your audit key.</source>
        <translation>证明已写入 %1。收到它的人需要您的审计密钥。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>%1 rows written to %2, and their proof to %3</source>
        <translation>已将 %1 行写入 %2，其证明写入 %3</translation>
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
    <message>
        <source>Open the log</source>
        <translation>打开日志</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search alerts</source>
        <translation>搜索提醒</translation>
    </message>
    <message>
        <source>Copied as text, without secrets.</source>
        <translation>已复制为文本，不含机密。</translation>
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
        <source>Retry now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>Open the provider&apos;s key page</source>
        <translation>打开提供商的密钥页面</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>No browser could be started. Open %1 yourself.</source>
        <translation>无法启动浏览器。请自行打开 %1。</translation>
    </message>
    <message>
        <source>Show the canary key</source>
        <translation>显示诱饵密钥</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>显示密钥</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::AnomalyFields</name>
    <message>
        <source>When something is unusual</source>
        <translation>出现异常时</translation>
    </message>
    <message>
        <source>Its relay watches what the key does and acts by itself, also while this computer is off. A suspension is lifted with one click.</source>
        <translation>其中继会监视密钥的行为并自行处置，即使此电脑已关机。暂停只需点击一次即可解除。</translation>
    </message>
    <message>
        <source>As usual: %1</source>
        <translation>默认：%1</translation>
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
    <name>rubber::desktop::gui::ArchiveEntry</name>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>放回</translation>
    </message>
    <message>
        <source>Put %1 back</source>
        <translation>放回 %1</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>永久删除…</translation>
    </message>
    <message>
        <source>Delete %1 for good</source>
        <translation>永久删除 %1</translation>
    </message>
    <message>
        <source>Type %1 to delete it</source>
        <translation>输入 %1 以删除</translation>
    </message>
    <message>
        <source>Type the name %1 to delete it</source>
        <translation>输入名称 %1 以删除</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>删除 %1</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::AttestationPanel</name>
    <message>
        <source>Asking…</source>
        <translation>正在询问…</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即检查</translation>
    </message>
    <message>
        <source>Change what is asked…</source>
        <translation>更改要求…</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::AuditView</name>
    <message>
        <source>Audit trail</source>
        <translation>审计记录</translation>
    </message>
    <message>
        <source>Verify chain</source>
        <translation>验证链</translation>
    </message>
    <message>
        <source>Verifying the chain</source>
        <translation>正在验证链</translation>
    </message>
    <message>
        <source>The trail could not be read.</source>
        <translation>无法读取审计记录。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>%1 entries. Nothing here can be changed or removed by hand.</source>
        <translation>%1 个条目。此处内容无法手动更改或移除。</translation>
    </message>
    <message>
        <source>Nothing in the trail matches.</source>
        <translation>审计记录中没有匹配的内容。</translation>
    </message>
    <message>
        <source>Nothing was done in this time.</source>
        <translation>此时段内没有操作。</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>The chain is whole: %1 events checked.</source>
        <translation>链完整：已检查 %1 个事件。</translation>
    </message>
    <message>
        <source>%1 older than %2 were removed by age.</source>
        <translation>%1 个早于 %2 的事件已到期移除。</translation>
    </message>
    <message>
        <source>Event %1 was changed after it was written.</source>
        <translation>事件 %1 在写入后被更改。</translation>
    </message>
    <message>
        <source>Event %1 is missing.</source>
        <translation>事件 %1 缺失。</translation>
    </message>
    <message>
        <source>The newest events, from %1 on, were cut off.</source>
        <translation>自 %1 起的最新事件被截去。</translation>
    </message>
    <message>
        <source>Whoever did this had the unlocked vault. Keep a copy of it, and look at your relays&apos; own rows.</source>
        <translation>做此事的人当时能使用已解锁的保险库。请保留一份副本，并查看各中继自己的记录。</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::AuditWords</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>链</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>On the relay</source>
        <translation>在中继上</translation>
    </message>
    <message>
        <source>A relay&apos;s own journal is chained and signed there.</source>
        <translation>中继自己的日志在中继上链接并签名。</translation>
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
    <message>
        <source>Restore…</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>Its daily backups are in %1.</source>
        <translation>其每日备份位于 %1。</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::BarPanel</name>
    <message>
        <source>Show as table</source>
        <translation>以表格显示</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>以图表显示</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::BusyLine</name>
    <message>
        <source>Refreshing</source>
        <translation>正在刷新</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::DevicePanel</name>
    <message>
        <source>Asking…</source>
        <translation>正在询问…</translation>
    </message>
    <message>
        <source>Each of them can push, change and kill keys on this relay. A new one shows six words; let it in only if they are the same here.</source>
        <translation>其中每一台都可以在此中继上推送、更改和终止密钥。新计算机会显示六个单词；仅当与此处相同时才准许。</translation>
    </message>
    <message>
        <source>%1 asks to be let in</source>
        <translation>%1 请求准许</translation>
    </message>
    <message>
        <source>Does that computer show the same words?</source>
        <translation>那台计算机显示的单词相同吗？</translation>
    </message>
    <message>
        <source>Same words: let it in</source>
        <translation>单词相同：准许</translation>
    </message>
    <message>
        <source>Turn away</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>%1 (this computer)</source>
        <translation>%1（本机）</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1</translation>
    </message>
    <message>
        <source>let in by %1</source>
        <translation>由 %1 准许</translation>
    </message>
    <message>
        <source>Take off…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Take it off now</source>
        <translation>立即移除</translation>
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
    <message>
        <source>Phone kill switch</source>
        <translation>手机终止开关</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>No phone kill switch now</source>
        <translation>暂不设置手机终止开关</translation>
    </message>
    <message>
        <source>Start RubberAPI at login</source>
        <translation>登录时启动 RubberAPI</translation>
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
    <name>rubber::desktop::gui::ExportStrip</name>
    <message>
        <source>Cancel export</source>
        <translation>取消导出</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>正在导出…</translation>
    </message>
    <message>
        <source>Exporting %1 of %2 rows</source>
        <translation>正在导出 %1/%2 行</translation>
    </message>
    <message>
        <source>Writing the proof…</source>
        <translation>正在写入证明…</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::FilterBar</name>
    <message>
        <source>Range</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Key, model, address, id</source>
        <translation>密钥、模型、地址、ID</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>密钥：%1</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>模型：%1</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>结果：%1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>Text: %1</source>
        <translation>文本：%1</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>移除：%1</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::GiveShare</name>
    <message>
        <source>Asking the relay…</source>
        <translation>正在询问中继…</translation>
    </message>
    <message>
        <source>Give another share</source>
        <translation>再给出一个份额</translation>
    </message>
    <message>
        <source>%1 wants shares of set %2. A share leaves this computer only in a box that this attempt can open, once.</source>
        <translation>%1 需要第 %2 组的份额。份额只会装在仅此次尝试能打开一次的盒子里离开此电脑。</translation>
    </message>
    <message>
        <source>Your share</source>
        <translation>您的份额</translation>
    </message>
    <message>
        <source>Your share is given: %1. The others give theirs on computers of their own.</source>
        <translation>您的份额已给出：%1。其他人在各自的电脑上给出他们的份额。</translation>
    </message>
    <message>
        <source>I put the backup there: open it</source>
        <translation>备份是我放的：打开</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再次询问</translation>
    </message>
    <message>
        <source>Its rows from %1 to %2 are lost. Look at what is alive there once it is open.</source>
        <translation>其第 %1 到 %2 行已丢失。打开后请查看哪些密钥仍有效。</translation>
    </message>
    <message>
        <source>Give a share to %1</source>
        <translation>向 %1 给出份额</translation>
    </message>
    <message>
        <source>%1 is open.</source>
        <translation>%1 已打开。</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::HistogramStrip</name>
    <message>
        <source>%1 requests, %2 rejected, %3 errors</source>
        <translation>%1 个请求，%2 个被拒绝，%3 个错误</translation>
    </message>
    <message>
        <source>%1 answered</source>
        <translation>%1 个已应答</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>%1 个被拒绝</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 个错误</translation>
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
    <name>rubber::desktop::gui::IdentityView</name>
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
    <name>rubber::desktop::gui::InstallRelay</name>
    <message>
        <source>Command that installs a relay</source>
        <translation>安装中继的命令</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>Open the guide</source>
        <translation>打开指南</translation>
    </message>
    <message>
        <source>On a server of yours, as root, beside the relay&apos;s package. Put your own name and certificate in; it ends with a pairing code:</source>
        <translation>在你自己的服务器上，以 root 身份在中继软件包所在处运行。请填入你自己的名称和证书；最后会显示配对码：</translation>
    </message>
    <message>
        <source>Copied. Run it on your server, as root.</source>
        <translation>已复制。请在你的服务器上以 root 身份运行。</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KeyActions</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n 个密钥</numerusform>
        </translation>
    </message>
    <message>
        <source>Suspended: %1.</source>
        <translation>已暂停：%1。</translation>
    </message>
    <message>
        <source>Resumed: %1.</source>
        <translation>已继续：%1。</translation>
    </message>
    <message>
        <source>%1 binds to the next address that uses it.</source>
        <translation>%1 将绑定到下一个使用它的地址。</translation>
    </message>
    <message>
        <source>%1 is pushed.</source>
        <translation>%1 已推送。</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) pushed.</source>
        <translation>
            <numerusform>已推送 %n 个密钥。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has the relay&apos;s settings now.</source>
        <translation>%1 现已采用中继的设置。</translation>
    </message>
    <message>
        <source>%1 is as it was.</source>
        <translation>%1 已恢复原状。</translation>
    </message>
    <message>
        <source>The lines of %1 are copied.</source>
        <translation>已复制 %1 的环境变量行。</translation>
    </message>
    <message>
        <source>The key %1 is copied.</source>
        <translation>已复制密钥 %1。</translation>
    </message>
    <message>
        <source>Resumed: %1. What the rule saw is its habit from now on.</source>
        <translation>已继续：%1。规则所见从现在起视为其习惯。</translation>
    </message>
    <message>
        <source>Killed and archived: %1.</source>
        <translation>已终止并归档：%1。</translation>
    </message>
    <message>
        <source>Back from the archive: %1.</source>
        <translation>已从归档中放回：%1。</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KeyBar</name>
    <message>
        <source>Search name, tag, model, id</source>
        <translation>搜索名称、标签、模型、ID</translation>
    </message>
    <message>
        <source>Search keys</source>
        <translation>搜索密钥</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>显示(&amp;H)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>需要留意</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Not pushed</source>
        <translation>未推送</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>标签(&amp;T)</translation>
    </message>
    <message>
        <source>So&amp;rt by</source>
        <translation>排序方式(&amp;R)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Spent today</source>
        <translation>今日花费</translation>
    </message>
    <message>
        <source>Spent in all</source>
        <translation>总花费</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>上次使用</translation>
    </message>
    <message>
        <source>Canaries</source>
        <translation>诱饵</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KeyCells</name>
    <message>
        <source>As of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>累计</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>IP lock</source>
        <translation>IP 锁定</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>上次使用</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Pushing…</source>
        <translation>正在推送…</translation>
    </message>
    <message>
        <source>old token, ends in %1</source>
        <translation>旧令牌，%1后失效</translation>
    </message>
    <message>
        <source>old token, still works</source>
        <translation>旧令牌，仍可用</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>%1 today, no daily limit</source>
        <translation>今日 %1，无每日限额</translation>
    </message>
    <message>
        <source>%1 in all, no lifetime limit</source>
        <translation>总计 %1，无总限额</translation>
    </message>
    <message>
        <source>%1 today, %2 percent of the daily limit</source>
        <translation>今日 %1，每日限额的百分之 %2</translation>
    </message>
    <message>
        <source>%1 in all, %2 percent of the lifetime limit</source>
        <translation>总计 %1，总限额的百分之 %2</translation>
    </message>
    <message>
        <source>Resets in %1, at 00:00 UTC</source>
        <translation>%1后于 00:00 UTC 重置</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KeyCourse</name>
    <message>
        <source>Use of the daily limit</source>
        <translation>每日限额使用情况</translation>
    </message>
    <message>
        <source>%1 in 7 days</source>
        <translation>7 天内 %1</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>已花费</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限额</translation>
    </message>
    <message>
        <source>%1 spent since 00:00 UTC</source>
        <translation>自 00:00 UTC 起已花费 %1</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KeyDetails</name>
    <message>
        <source>%1, if unused until then</source>
        <translation>%1（若届时仍未使用）</translation>
    </message>
    <message>
        <source>after %1 without use</source>
        <translation>闲置%1后</translation>
    </message>
    <message>
        <source>never</source>
        <translation>永不</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Show the lines for an agent</source>
        <translation>显示供代理程序使用的行</translation>
    </message>
    <message>
        <source>Phone kill link</source>
        <translation>手机终止链接</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新名称</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>累计</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Top model</source>
        <translation>最常用模型</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>IP lock</source>
        <translation>IP 锁定</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>上次使用</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>上游</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>中继</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Binds the key to the next address that uses it</source>
        <translation>将密钥绑定到下一个使用它的地址</translation>
    </message>
    <message>
        <source>Reset the IP lock</source>
        <translation>重置 IP 锁定</translation>
    </message>
    <message>
        <source>Its relay has other settings: this key was changed elsewhere.</source>
        <translation>其中继上的设置不同：此密钥在别处被更改。</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>采用对方的</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>显示两者</translation>
    </message>
    <message>
        <source>%1: not known yet</source>
        <translation>%1：尚不清楚</translation>
    </message>
    <message>
        <source>%1 has version %2</source>
        <translation>%1 上为版本 %2</translation>
    </message>
    <message>
        <source>%1 has version %2; your change of %3 waits</source>
        <translation>%1 上为版本 %2；你的更改（%3）待推送</translation>
    </message>
    <message>
        <source>%1 has version %2 of %3</source>
        <translation>%1 上为版本 %2，最新为 %3</translation>
    </message>
    <message>
        <source>%1 today, %2 in all</source>
        <translation>今日 %1，总计 %2</translation>
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
        <translation>%1 尚未确认终止，可能仍在为此密钥服务。会持续重试，直到它应答。</translation>
    </message>
    <message>
        <source>Pushing to %1…</source>
        <translation>正在推送到 %1…</translation>
    </message>
    <message>
        <source>Hide the lines</source>
        <translation>隐藏这些行</translation>
    </message>
    <message>
        <source>Hide the phone kill link</source>
        <translation>隐藏手机终止链接</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s), last from %1, %2</source>
        <translation>
            <numerusform>%n 次，上次来自 %1，%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>试用</translation>
    </message>
    <message>
        <source>Unusual use</source>
        <translation>异常使用</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KeyEditor</name>
    <message>
        <source>There is no upstream key yet. Add one first: a proxy key stands for it.</source>
        <translation>还没有上游密钥。请先添加一个：代理密钥是它的替身。</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>编辑 %1</translation>
    </message>
    <message>
        <source>Save, push later</source>
        <translation>保存，稍后推送</translation>
    </message>
    <message>
        <source>Your draft of %1 is here again; nothing of it was pushed.</source>
        <translation>%1 的草稿已重新载入；其中内容均未推送。</translation>
    </message>
    <message>
        <source>Something above is not right yet.</source>
        <translation>上方有内容尚不正确。</translation>
    </message>
    <message>
        <source>Saved. Will be pushed when %1 is back.</source>
        <translation>已保存。将在 %1 恢复后推送。</translation>
    </message>
    <message>
        <source>%1 is saved and pushed.</source>
        <translation>%1 已保存并推送。</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>丢弃草稿</translation>
    </message>
    <message>
        <source>For the u&amp;pstream key</source>
        <translation>对应的上游密钥(&amp;P)</translation>
    </message>
    <message>
        <source>On the &amp;relay</source>
        <translation>所在中继(&amp;R)</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>采用对方的</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>显示两者</translation>
    </message>
    <message>
        <source>This key was changed elsewhere since you opened it. Nothing is pushed yet.</source>
        <translation>你打开此密钥后，它在别处被更改。尚未推送任何内容。</translation>
    </message>
    <message>
        <source>Keep draft</source>
        <translation>保留草稿</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>There are changes that were not saved.</source>
        <translation>有未保存的更改。</translation>
    </message>
    <message>
        <source>Make and push</source>
        <translation>创建并推送</translation>
    </message>
    <message>
        <source>Save and push</source>
        <translation>保存并推送</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>New proxy key</source>
        <translation>新建代理密钥</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>The draft is kept. It is here when you edit this key again.</source>
        <translation>草稿已保留。再次编辑此密钥时会出现。</translation>
    </message>
    <message>
        <source>Pushing…</source>
        <translation>正在推送…</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KeyForm</name>
    <message>
        <source>The day ends at 00:00 UTC, in %1.</source>
        <translation>当日于 00:00 UTC 结束，还剩%1。</translation>
    </message>
    <message>
        <source>Another key has this name.</source>
        <translation>另一个密钥已使用此名称。</translation>
    </message>
    <message>
        <source>Something is not complete yet.</source>
        <translation>有内容尚未填写完整。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>标签(&amp;T)</translation>
    </message>
    <message>
        <source>Separated by commas.</source>
        <translation>以逗号分隔。</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>备注(&amp;O)</translation>
    </message>
    <message>
        <source>What this key may do</source>
        <translation>此密钥的权限</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>起始设置</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>谨慎</translation>
    </message>
    <message>
        <source>Daily work</source>
        <translation>日常工作</translation>
    </message>
    <message>
        <source>CI</source>
        <translation>CI</translation>
    </message>
    <message>
        <source>The first address that uses it</source>
        <translation>首个使用它的地址</translation>
    </message>
    <message>
        <source>Off: any address</source>
        <translation>关闭：任意地址</translation>
    </message>
    <message>
        <source>These networks</source>
        <translation>以下网络</translation>
    </message>
    <message>
        <source>&amp;IP lock</source>
        <translation>IP 锁定(&amp;I)</translation>
    </message>
    <message>
        <source>Net&amp;works</source>
        <translation>网络(&amp;W)</translation>
    </message>
    <message>
        <source>Such as 203.0.113.7, 10.0.0.0/8.</source>
        <translation>例如 203.0.113.7, 10.0.0.0/8。</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>Endpoints it may call</source>
        <translation>可调用的端点</translation>
    </message>
    <message>
        <source>One a line, such as GET /v1/**, or a preset of the provider. Empty: all of them.</source>
        <translation>每行一个，例如 GET /v1/**，或提供商的预设。留空：全部。</translation>
    </message>
    <message>
        <source>Strict bound: one token for each byte of input</source>
        <translation>严格上界：输入的每个字节计一个 token</translation>
    </message>
    <message>
        <source>Pass fields on that are not known to be harmless</source>
        <translation>放行未确认无害的字段</translation>
    </message>
    <message>
        <source>Answer 429 instead of 402 when the budget is spent</source>
        <translation>预算用完时返回 429 而非 402</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KeyLines</name>
    <message>
        <source>Copy lines</source>
        <translation>复制这些行</translation>
    </message>
    <message>
        <source>Show as QR code</source>
        <translation>显示为二维码</translation>
    </message>
    <message>
        <source>Most clients</source>
        <translation>多数客户端</translation>
    </message>
    <message>
        <source>Lines for the agent&apos;s environment</source>
        <translation>供代理程序环境使用的行</translation>
    </message>
    <message>
        <source>Whoever photographs this has the key.</source>
        <translation>任何人拍下它，就拥有此密钥。</translation>
    </message>
    <message>
        <source>&amp;Shell</source>
        <translation>Shell(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>用于(&amp;F)</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>QR code of the key %1</source>
        <translation>密钥 %1 的二维码</translation>
    </message>
    <message>
        <source>Hide the QR code</source>
        <translation>隐藏二维码</translation>
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
    <message>
        <source>To my address, %1</source>
        <translation>绑定我的地址 %1</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KeyTable</name>
    <message>
        <source>Proxy keys</source>
        <translation>代理密钥</translation>
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
    <name>rubber::desktop::gui::KeysPage</name>
    <message>
        <source>Copied as text, without secrets.</source>
        <translation>已复制为文本，不含机密。</translation>
    </message>
    <message>
        <source>Restore key…</source>
        <translation>恢复密钥…</translation>
    </message>
    <message>
        <source>Copy env lines</source>
        <translation>复制环境变量行</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Killing…</source>
        <translation>正在终止…</translation>
    </message>
    <message>
        <source>Kill key</source>
        <translation>终止密钥</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Push now</source>
        <translation>立即推送</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message numerus="yes">
        <source>Kill %n key(s)</source>
        <translation>
            <numerusform>终止 %n 个密钥</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) selected</source>
        <translation>
            <numerusform>已选择 %n 个密钥</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>复制密钥</translation>
    </message>
    <message>
        <source>Show QR code</source>
        <translation>显示二维码</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>轮换…</translation>
    </message>
    <message>
        <source>Kill</source>
        <translation>终止</translation>
    </message>
    <message numerus="yes">
        <source>Kill %n key(s)…</source>
        <translation>
            <numerusform>终止 %n 个密钥…</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive…</source>
        <translation>归档…</translation>
    </message>
    <message>
        <source>Proxy keys</source>
        <translation>代理密钥</translation>
    </message>
    <message>
        <source>New proxy key</source>
        <translation>新建代理密钥</translation>
    </message>
    <message>
        <source>No proxy keys yet. A proxy key is what you give to an app.</source>
        <translation>还没有代理密钥。代理密钥是交给应用使用的密钥。</translation>
    </message>
    <message>
        <source>No key is in this state.</source>
        <translation>没有处于此状态的密钥。</translation>
    </message>
    <message>
        <source>Nothing matches &apos;%1&apos;.</source>
        <translation>没有与“%1”匹配的内容。</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>your keys</source>
        <translation>你的密钥</translation>
    </message>
    <message>
        <source>%1 has not confirmed the kill. It may still serve %2. If it stays away, revoke the upstream key at its provider.</source>
        <translation>%1 尚未确认终止，可能仍在为 %2 服务。若它一直没有应答，请在提供商处吊销上游密钥。</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>立即重试</translation>
    </message>
    <message numerus="yes">
        <source>%1 does not answer since %2. Changes of %n key(s) wait for it; they still work with their old limits.</source>
        <translation>
            <numerusform>%1 自 %2 起没有应答。%n 个密钥的更改正在等待它；这些密钥仍按旧限额工作。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not answer since %2. Its keys keep their last limits; the numbers are from then.</source>
        <translation>%1 自 %2 起没有应答。其密钥保持最近的限额；数字截至当时。</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message numerus="yes">
        <source>Changes of %n key(s) are not on their relay yet.</source>
        <translation>
            <numerusform>%n 个密钥的更改尚未到达其中继。</numerusform>
        </translation>
    </message>
    <message>
        <source>The key is made</source>
        <translation>密钥已创建</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) pushed.</source>
        <translation>
            <numerusform>已推送 %n 个密钥。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export this view</source>
        <translation>导出此视图</translation>
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
            <numerusform>已将 %n 个密钥写入 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Export this view…</source>
        <translation>导出此视图…</translation>
    </message>
    <message>
        <source>Open the provider&apos;s key page</source>
        <translation>打开提供商的密钥页面</translation>
    </message>
    <message>
        <source>No browser could be started. Open %1 yourself.</source>
        <translation>无法启动浏览器。请自行打开 %1。</translation>
    </message>
    <message>
        <source>Export the selected keys</source>
        <translation>导出所选密钥</translation>
    </message>
    <message>
        <source>Resume and accept as normal</source>
        <translation>继续并视为正常</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Phone kill links</source>
        <translation>手机终止链接</translation>
    </message>
    <message>
        <source>New canary key…</source>
        <translation>新建诱饵密钥…</translation>
    </message>
    <message>
        <source>A canary is allowed nothing, so it has no limits to change.</source>
        <translation>诱饵密钥什么都不允许，因此没有可更改的限额。</translation>
    </message>
    <message>
        <source>Archive…</source>
        <comment>shows what is archived</comment>
        <translation>归档…</translation>
    </message>
    <message>
        <source>Other kinds of keys</source>
        <translation>其他类型的密钥</translation>
    </message>
    <message>
        <source>A key that nobody should use: whoever tries it raises an alarm</source>
        <translation>无人应使用的密钥：有人试用就会发出提醒</translation>
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
    <name>rubber::desktop::gui::KillLinkList</name>
    <message>
        <source>%1 does not tell: %2</source>
        <comment>a relay and why</comment>
        <translation>%1 未告知：%2</translation>
    </message>
    <message>
        <source>No phone has a link.</source>
        <translation>没有手机持有链接。</translation>
    </message>
    <message>
        <source>A phone has a link since %1; it killed with it %2.</source>
        <translation>自 %1 起有手机持有链接；上次用它终止：%2。</translation>
    </message>
    <message>
        <source>A phone has a link since %1, never used.</source>
        <translation>自 %1 起有手机持有链接，从未使用。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a key and its link</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Make a new link</source>
        <translation>创建新链接</translation>
    </message>
    <message>
        <source>Make a link</source>
        <translation>创建链接</translation>
    </message>
    <message>
        <source>Make a kill link for %1</source>
        <translation>为 %1 创建终止链接</translation>
    </message>
    <message>
        <source>Void it</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Void the kill link of %1</source>
        <translation>作废 %1 的终止链接</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KillLinkPanel</name>
    <message>
        <source>Opened on a phone, the link can kill this key and nothing else. Making one voids the link this key had.</source>
        <translation>在手机上打开此链接可终止此密钥，别无他用。创建新链接会使此密钥原有的链接失效。</translation>
    </message>
    <message>
        <source>Make a link</source>
        <translation>创建链接</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>QR code of the link that kills %1</source>
        <translation>终止 %1 的链接的二维码</translation>
    </message>
    <message>
        <source>Anyone who has this link can kill this key and nothing else. It is shown this once.</source>
        <translation>任何人持有此链接都可终止此密钥，别无他用。仅显示这一次。</translation>
    </message>
    <message>
        <source>Make a new link</source>
        <translation>创建新链接</translation>
    </message>
    <message>
        <source>The link is copied.</source>
        <translation>已复制链接。</translation>
    </message>
    <message>
        <source>Opened on a phone, the link can kill every key of %1 and nothing else. Making one voids the one of before, on a kill sheet too.</source>
        <translation>在手机上打开此链接可终止 %1 的所有密钥，别无他用。创建新链接会使之前的链接失效，包括终止单上的链接。</translation>
    </message>
    <message>
        <source>Make a link that kills all keys of %1</source>
        <translation>创建终止 %1 所有密钥的链接</translation>
    </message>
    <message>
        <source>QR code of the link that kills all keys of %1</source>
        <translation>终止 %1 所有密钥的链接的二维码</translation>
    </message>
    <message>
        <source>Anyone who has this link can kill every key of %1 and nothing else. It is shown this once.</source>
        <translation>任何人持有此链接都可终止 %1 的所有密钥，别无他用。仅显示这一次。</translation>
    </message>
    <message>
        <source>Make a new link for %1</source>
        <translation>为 %1 创建新链接</translation>
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
    <message>
        <source>your keys</source>
        <translation>你的密钥</translation>
    </message>
    <message>
        <source>%1 has not confirmed the kill. It may still serve %2.</source>
        <translation>%1 尚未确认终止，可能仍在为 %2 服务。</translation>
    </message>
    <message>
        <source>Not confirmed by %1: %2 It may still serve these keys, and is not tried again by itself: kill them once more.</source>
        <translation>%1 未确认：%2 它可能仍在为这些密钥服务，且不会自动重试：请再次终止这些密钥。</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>Confirmed by %1 of %2 relays in %3 s.</source>
        <translation>%2 个中继中有 %1 个已确认，用时 %3 秒。</translation>
    </message>
    <message>
        <source>A relay has not confirmed the kill and may still serve keys; it is tried again until it answers.</source>
        <translation>有一个中继尚未确认终止，可能仍在为密钥服务；将一直重试直到应答。</translation>
    </message>
    <message>
        <source>A relay has not confirmed the kill and may still serve keys, and is not tried again by itself: kill them once more.</source>
        <translation>有一个中继尚未确认终止，可能仍在为密钥服务，且不会自动重试：请再次终止。</translation>
    </message>
    <message>
        <source>A kill is not confirmed</source>
        <translation>有一次终止未确认</translation>
    </message>
    <message>
        <source>A relay has not confirmed the kill and may still serve keys.</source>
        <translation>有一个中继尚未确认终止，可能仍在为密钥服务。</translation>
    </message>
    <message>
        <source>Nothing was killed</source>
        <translation>未终止任何密钥</translation>
    </message>
    <message>
        <source>Open RubberAPI to see why.</source>
        <translation>打开 RubberAPI 查看原因。</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>立即重试</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KillSheetSection</name>
    <message>
        <source>Kill sheet: a page with each relay&apos;s address, its keys and a code for a phone that kills them all. Whoever has the sheet can kill, and nothing else. Making one voids the link that kills every key you had before.</source>
        <translation>终止单：一页纸，包含每个中继的地址、其密钥以及可用手机全部终止的二维码。持有此单的人只能终止，别无其他。制作新单会使之前终止全部密钥的链接失效。</translation>
    </message>
    <message>
        <source>Print a kill sheet…</source>
        <translation>打印终止单…</translation>
    </message>
    <message>
        <source>Save a kill sheet as PDF…</source>
        <translation>将终止单存为 PDF…</translation>
    </message>
    <message>
        <source>No relay is paired, so there is nothing to kill.</source>
        <translation>没有已配对的中继，因此没有可终止的内容。</translation>
    </message>
    <message>
        <source>Sent to the printer. Look at it before you rely on it.</source>
        <translation>已发送到打印机。使用前请先检查。</translation>
    </message>
    <message>
        <source>The printer took nothing. The link of before is void all the same: print again.</source>
        <translation>打印机未接受任何内容。之前的链接仍已失效：请重新打印。</translation>
    </message>
    <message>
        <source>Save a kill sheet</source>
        <translation>保存终止单</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Written to %1. Whoever reads that file can kill.</source>
        <translation>已写入 %1。能读取该文件的人都可以终止。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. The link of before is void all the same.</source>
        <translation>无法写入 %1：%2。之前的链接仍已失效。</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::KilledBar</name>
    <message>
        <source>All keys are killed since %1. Nothing can spend.</source>
        <translation>所有密钥已于 %1 终止。无法产生任何花费。</translation>
    </message>
    <message>
        <source>All keys are killed. Nothing can spend.</source>
        <translation>所有密钥均已终止。无法产生任何花费。</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>恢复…</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::LatencyCard</name>
    <message>
        <source>How long requests took, last 24 hours</source>
        <translation>请求耗时，最近 24 小时</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Half took at most</source>
        <translation>半数不超过</translation>
    </message>
    <message>
        <source>95 % took at most</source>
        <translation>95% 不超过</translation>
    </message>
    <message>
        <source>Half of %1 answered requests took at most %2, 95 % at most %3 (dashed).</source>
        <translation>%1 个已应答请求中，半数不超过 %2，95% 不超过 %3（虚线）。</translation>
    </message>
    <message>
        <source>Only the newest requests were looked at.</source>
        <translation>仅统计了最新的请求。</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::LayoutSection</name>
    <message>
        <source>Give the window its first size</source>
        <translation>将窗口恢复为初始大小</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::LinePanel</name>
    <message>
        <source>Show as table</source>
        <translation>以表格显示</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>以图表显示</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::LinkLine</name>
    <message>
        <source>Retry now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>Last seen %1.</source>
        <translation>上次在线：%1。</translation>
    </message>
    <message>
        <source>Next try in %1.</source>
        <translation>%1后再次尝试。</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::LiveCard</name>
    <message>
        <source>Live requests</source>
        <translation>实时请求</translation>
    </message>
    <message>
        <source>Nothing yet. Waiting for requests…</source>
        <translation>暂无内容。正在等待请求…</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>Open Activity</source>
        <translation>打开“活动”</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Go on (%1 new)</source>
        <translation>继续（%1 个新请求）</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>no relay is paired</source>
        <translation>未配对中继</translation>
    </message>
    <message>
        <source>not live, retrying in %1</source>
        <translation>非实时，%1后重试</translation>
    </message>
    <message>
        <source>not live, retrying</source>
        <translation>非实时，正在重试</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::LiveView</name>
    <message>
        <source>Live requests</source>
        <translation>实时请求</translation>
    </message>
    <message>
        <source>Showing 1 in 10</source>
        <translation>每 10 个显示 1 个</translation>
    </message>
    <message>
        <source>More than 200 requests a second. Requests has them all.</source>
        <translation>每秒超过 200 个请求。“请求”中可查看全部。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>● Live</source>
        <translation>● 实时</translation>
    </message>
    <message>
        <source>○ Paused by lost connection %1. Missed rows are fetched when it returns.</source>
        <translation>○ 连接中断，已暂停（%1）。恢复后会补取缺失的行。</translation>
    </message>
    <message>
        <source>Paused. Requests go on and are counted.</source>
        <translation>已暂停。请求照常进行并计数。</translation>
    </message>
    <message>
        <source>No live request fits the filter.</source>
        <translation>没有符合筛选的实时请求。</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Nothing yet. Waiting for requests…</source>
        <translation>暂无内容。正在等待请求…</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 个新请求</translation>
    </message>
    <message>
        <source>Show %1 new requests</source>
        <translation>显示 %1 个新请求</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::LogSection</name>
    <message>
        <source>The log is in %1, readable by you alone. It takes at most 2 MB.</source>
        <translation>日志在 %1，仅你可读。最多占用 2 MB。</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>打开日志文件夹</translation>
    </message>
    <message>
        <source>Nothing here opens folders. It is at %1.</source>
        <translation>此处没有可打开文件夹的程序。它位于 %1。</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::LogStrip</name>
    <message>
        <source>No relay is paired, so there is no log to verify.</source>
        <translation>没有配对的中继，因此没有可验证的日志。</translation>
    </message>
    <message>
        <source>Verify now</source>
        <translation>立即验证</translation>
    </message>
    <message>
        <source>Signed logs of the relays</source>
        <translation>中继的已签名日志</translation>
    </message>
    <message>
        <source>Verify a file…</source>
        <translation>验证文件…</translation>
    </message>
    <message>
        <source>An exported file with its proof, or the proof of one row. No relay is asked.</source>
        <translation>导出的文件及其证明，或单行的证明。不会询问任何中继。</translation>
    </message>
    <message>
        <source>Save the evidence…</source>
        <translation>保存证据…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Save the evidence</source>
        <translation>保存证据</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Written to %1. Both signatures are in it; anybody can check them.</source>
        <translation>已写入 %1。其中包含两份签名；任何人都可以检查。</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::MainWindow</name>
    <message>
        <source>What waited is pushed: %1.</source>
        <translation>已推送待处理的更改：%1。</translation>
    </message>
    <message>
        <source>The vault has a new passphrase. Whoever saw these shares could open it: make new ones in the settings, under Recovery.</source>
        <translation>保险库有了新口令。看到这些份额的人可能打开它：请在设置的“恢复”中制作新的份额。</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::MakeShares</name>
    <message>
        <source>Type the vault&apos;s passphrase: shares are a lasting way in.</source>
        <translation>请输入保险库的口令：份额是长期有效的入口。</translation>
    </message>
    <message>
        <source>Making them…</source>
        <translation>正在制作…</translation>
    </message>
    <message>
        <source>Where shall the sheets go?</source>
        <translation>纸页存放在哪里？</translation>
    </message>
    <message>
        <source>Writing the sheets…</source>
        <translation>正在写入纸页…</translation>
    </message>
    <message>
        <source>Putting them in force…</source>
        <translation>正在使其生效…</translation>
    </message>
    <message>
        <source>Giving it to the relay…</source>
        <translation>正在交给中继…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>The sheet files are deleted. What you printed is all there is.</source>
        <translation>纸页文件已删除。只剩下您打印的内容。</translation>
    </message>
    <message>
        <source>These shares are not in force. Leaving throws them away, and deletes their sheets.</source>
        <translation>这些份额尚未生效。离开会丢弃它们并删除其纸页。</translation>
    </message>
    <message>
        <source>Throw them away</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Recovery shares</source>
        <translation>恢复份额</translation>
    </message>
    <message>
        <source>Shares that open %1</source>
        <translation>打开 %1 的份额</translation>
    </message>
    <message>
        <source>If the passphrase is lost, people who hold enough of these sheets can open the vault together and give it a new passphrase. Nobody else can, and none of them alone.</source>
        <translation>如果口令丢失，持有足够纸页的人可以一起打开保险库并设置新口令。其他人不行，其中任何一人单独也不行。</translation>
    </message>
    <message>
        <source>After a restart %1 is opened by people: each gives his share from a computer of his own, and enough of them open it. No vault has its master key then.</source>
        <translation>重启后 %1 由人打开：每人从自己的电脑给出份额，凑够即可打开。此时没有任何保险库持有其主密钥。</translation>
    </message>
    <message>
        <source>The shares there are open nothing any more once the new ones are in force.</source>
        <translation>新的份额生效后，现有的份额将打不开任何东西。</translation>
    </message>
    <message>
        <source>the vault</source>
        <translation>保险库</translation>
    </message>
    <message>
        <source>Passphrase of the vault</source>
        <translation>保险库的口令</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the vault</source>
        <translation>保险库的口令(&amp;P)</translation>
    </message>
    <message>
        <source>Each share goes on a sheet of its own: numbered words, a code to scan, and what to do with it. The sheets are PDF files that only you can read.</source>
        <translation>每个份额各占一页：编号的词、可扫描的码以及使用说明。纸页是只有您能读取的 PDF 文件。</translation>
    </message>
    <message>
        <source>Write the sheets…</source>
        <translation>写入纸页…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Print them, or copy them by hand, before you go on. Shares on a screen or in a cloud are shares that others have.</source>
        <translation>继续之前请打印或手抄。屏幕上或云端的份额等于别人也有的份额。</translation>
    </message>
    <message>
        <source>Type enough of them again, from the paper. They are in force only then, so that a misprint or a slip is found today and not when they are needed.</source>
        <translation>请照着纸重新输入足够的份额。只有这样它们才会生效，以便印刷错误或笔误在今天而不是需要时被发现。</translation>
    </message>
    <message>
        <source>Give each sheet to somebody else, or keep them in different places.</source>
        <translation>将每页交给不同的人，或存放在不同的地方。</translation>
    </message>
    <message>
        <source>Give each holder a sheet. After a restart he opens RubberAPI on a computer that is paired with the relay and gives it on this page.</source>
        <translation>给每位持有人一页。重启后，他在与中继配对的电脑上打开 RubberAPI，并在此页面给出份额。</translation>
    </message>
    <message>
        <source>The older shares still open copies of the vault that were made before: delete those copies if a share is in the wrong hands.</source>
        <translation>旧份额仍能打开之前制作的保险库副本：如果某个份额落入他人之手，请删除这些副本。</translation>
    </message>
    <message>
        <source>They are printed: delete the files</source>
        <translation>已打印：删除文件</translation>
    </message>
    <message>
        <source>Make the shares</source>
        <translation>制作份额</translation>
    </message>
    <message>
        <source>They are on paper: go on</source>
        <translation>已写在纸上：继续</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) written to %1</source>
        <translation>
            <numerusform>已将 %n 页写入 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>These shares are in force: %1.</source>
        <translation>这些份额已生效：%1。</translation>
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
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
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
    <name>rubber::desktop::gui::ModelPicker</name>
    <message>
        <source>$%1 in and $%2 out for a million tokens</source>
        <translation>每百万 token 输入 $%1，输出 $%2</translation>
    </message>
    <message>
        <source>Every model with a price, new ones too</source>
        <translation>所有有价格的模型，包括新增的</translation>
    </message>
    <message>
        <source>Only the ticked ones</source>
        <translation>仅勾选的模型</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>搜索模型</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>A family or pattern</source>
        <translation>系列或模式</translation>
    </message>
    <message numerus="yes">
        <source>%n ticked</source>
        <translation>
            <numerusform>已勾选 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the price book</source>
        <translation>价格表中没有</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::NewPassphrase</name>
    <message>
        <source>Use it anyway</source>
        <translation>仍然使用</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>两者不一致。</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::NoticeSection</name>
    <message>
        <source>What raises an alert…</source>
        <translation>触发提醒的条件…</translation>
    </message>
    <message>
        <source>Send a test notification</source>
        <translation>发送测试通知</translation>
    </message>
    <message>
        <source>Sent. If none came, look at your desktop&apos;s settings for notifications.</source>
        <translation>已发送。如果没有出现，请检查桌面的通知设置。</translation>
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
    <message>
        <source>%1. %2</source>
        <comment>what happened, and more of it</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>Open the provider&apos;s key page</source>
        <translation>打开提供商的密钥页面</translation>
    </message>
    <message>
        <source>The vault is locked. Unlock it to see more.</source>
        <translation>保险库已锁定。解锁后可查看更多。</translation>
    </message>
    <message>
        <source>A test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Alerts of RubberAPI look like this.</source>
        <translation>RubberAPI 的提醒就是这样显示的。</translation>
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
    <name>rubber::desktop::gui::OverviewPage</name>
    <message>
        <source>Range</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Kill all keys</source>
        <translation>终止所有密钥</translation>
    </message>
    <message>
        <source>Spent today</source>
        <translation>今日花费</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Requests today</source>
        <translation>今日请求</translation>
    </message>
    <message>
        <source>Active keys</source>
        <translation>有效密钥</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) without a known price</source>
        <translation>
            <numerusform>%n 个请求价格未知</numerusform>
        </translation>
    </message>
    <message>
        <source>No requests yet. Pair a relay to begin: it stands between your agents and the APIs.</source>
        <translation>还没有请求。先配对一个中继：它位于代理程序与 API 之间。</translation>
    </message>
    <message>
        <source>Pair a relay…</source>
        <translation>配对中继…</translation>
    </message>
    <message>
        <source>No requests yet. A proxy key is what you give to an app.</source>
        <translation>还没有请求。代理密钥是交给应用使用的密钥。</translation>
    </message>
    <message>
        <source>New proxy key</source>
        <translation>新建代理密钥</translation>
    </message>
    <message>
        <source>No requests yet. Copy your two lines and make one call.</source>
        <translation>还没有请求。复制两行环境变量，然后发起一次调用。</translation>
    </message>
    <message>
        <source>Copy env lines</source>
        <translation>复制环境变量行</translation>
    </message>
    <message>
        <source>The lines for %1 are on the clipboard. Paste them where your agent runs.</source>
        <translation>%1 的环境变量行已在剪贴板上。请粘贴到代理程序运行的位置。</translation>
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
    <message>
        <source>Another computer commands this relay and must let this one in: there, under Relays, &quot;Computers…&quot;. It must show the same six words:
%1</source>
        <translation>另一台计算机正在管理此中继，必须由它准许这台计算机：在那里打开“中继”中的“计算机…”。它必须显示相同的六个单词：
%1</translation>
    </message>
    <message>
        <source>They match</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>The relay that answers says it is:</source>
        <translation>应答的中继自称为：</translation>
    </message>
    <message>
        <source>Compare with the words in the relay&apos;s terminal, beside the pairing code. Nothing is sent before you say that they match.</source>
        <translation>请与中继终端上配对码旁的单词比较。在你确认一致之前不会发送任何内容。</translation>
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
    <name>rubber::desktop::gui::PhoneKillSection</name>
    <message>
        <source>From a phone</source>
        <translation>从手机</translation>
    </message>
    <message>
        <source>No relay is paired, so there is nothing to kill.</source>
        <translation>没有已配对的中继，因此没有可终止的内容。</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::PlanForm</name>
    <message>
        <source>Sheets &amp;needed</source>
        <translation>所需页数(&amp;N)</translation>
    </message>
    <message>
        <source>Sheets in &amp;all</source>
        <translation>总页数(&amp;A)</translation>
    </message>
    <message>
        <source>Any %1 of the %2 sheets together open %3. %4 of them say nothing at all; %5 may be lost.</source>
        <translation>%2 页中任意 %1 页合在一起可打开 %3。其中 %4 页不会透露任何信息；可以丢失 %5 页。</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::PolicyForm</name>
    <message>
        <source>Pinned images</source>
        <translation>已固定的镜像</translation>
    </message>
    <message>
        <source>Pinned signers</source>
        <translation>已固定的签名者</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Nothing is sealed to %1 unless its machine shows this first, fresh each time.</source>
        <translation>除非其机器每次都重新出示这些内容，否则不会向 %1 封存任何东西。</translation>
    </message>
    <message>
        <source>What it must &amp;show</source>
        <translation>必须出示的内容(&amp;S)</translation>
    </message>
    <message>
        <source>Pinned &amp;images</source>
        <translation>已固定的镜像(&amp;I)</translation>
    </message>
    <message>
        <source>SHA-384 in hex, one a line: SEV-SNP&apos;s measurement or Nitro&apos;s PCR0. The relay must run one of them.</source>
        <translation>十六进制 SHA-384，每行一个：SEV-SNP 的 measurement 或 Nitro 的 PCR0。中继必须运行其中之一。</translation>
    </message>
    <message>
        <source>Pinned s&amp;igners</source>
        <translation>已固定的签名者(&amp;G)</translation>
    </message>
    <message>
        <source>Nitro&apos;s PCR8, one a line: the certificate that signed the image.</source>
        <translation>Nitro 的 PCR8，每行一个：为镜像签名的证书。</translation>
    </message>
    <message>
        <source>Other conditions (VMPL, VLEK, host data, revocations) are set by: rubberapi relay attest-policy</source>
        <translation>其他条件（VMPL、VLEK、主机数据、吊销）通过以下命令设置：rubberapi relay attest-policy</translation>
    </message>
    <message>
        <source>Accepted kinds of machine</source>
        <translation>接受的机器类型</translation>
    </message>
    <message>
        <source>AWS Nitro enclave</source>
        <translation>AWS Nitro 飞地</translation>
    </message>
    <message>
        <source>AMD %1 (its evidence can be forged: only for tests)</source>
        <translation>AMD %1（证据可伪造：仅供测试）</translation>
    </message>
    <message>
        <source>AMD %1</source>
        <translation>AMD %1</translation>
    </message>
    <message>
        <source>Least firmware of %1</source>
        <translation>%1 的最低固件</translation>
    </message>
    <message>
        <source>Empty: the levels this version of RubberAPI asks for.</source>
        <translation>留空：此版本 RubberAPI 要求的级别。</translation>
    </message>
    <message>
        <source>This does not read. Write it like the example.</source>
        <translation>无法读取。请照示例书写。</translation>
    </message>
    <message>
        <source>Line %1 is not 96 hex digits.</source>
        <translation>第 %1 行不是 96 个十六进制数字。</translation>
    </message>
    <message>
        <source>Pin an image, or whoever signs it.</source>
        <translation>请固定一个镜像或其签名者。</translation>
    </message>
    <message>
        <source>Accept at least one kind of machine.</source>
        <translation>请至少接受一种机器。</translation>
    </message>
    <message>
        <source>What %1 must show</source>
        <translation>%1 必须出示的内容</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::PriceSection</name>
    <message>
        <source>Prices</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Look for new prices</source>
        <translation>查找新价格</translation>
    </message>
    <message>
        <source>Fetches OpenRouter&apos;s public list; nothing of yours goes along.</source>
        <translation>获取 OpenRouter 的公开列表；不会附带任何自己的内容。</translation>
    </message>
    <message>
        <source>Compare with a file…</source>
        <translation>与文件比较…</translation>
    </message>
    <message>
        <source>Set a price of your own…</source>
        <translation>设置自定价格…</translation>
    </message>
    <message>
        <source>A price book, or a list of models</source>
        <translation>价格表或模型列表</translation>
    </message>
    <message numerus="yes">
        <source>Price book %1 with %n model(s), the newest price of %2. No update changes a price of your own.</source>
        <translation>
            <numerusform>价格表 %1，含 %n 个模型，最新价格日期为 %2。更新不会更改自定价格。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2: $%3 for a million input tokens, $%4 for output; your own price.</source>
        <translation>%2 的 %1：每百万 token 输入 $%3，输出 $%4；自定价格。</translation>
    </message>
    <message>
        <source>Let updates change it</source>
        <translation>允许更新更改</translation>
    </message>
    <message>
        <source>Let updates change %1</source>
        <translation>允许更新更改 %1</translation>
    </message>
    <message>
        <source>Sending it to the relays…</source>
        <translation>正在发送到中继…</translation>
    </message>
    <message>
        <source>Fetching the list…</source>
        <translation>正在获取列表…</translation>
    </message>
    <message>
        <source>Reading it…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>In force on %1.</source>
        <translation>已在 %1 上生效。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Kept for the first relay that is paired.</source>
        <translation>已为首个配对的中继保留。</translation>
    </message>
    <message>
        <source>Not in force on %1. %2</source>
        <translation>未在 %1 上生效。%2</translation>
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
    <message>
        <source>RubberAPI ended unexpectedly the last time. Your vault and what you had begun to write are kept.</source>
        <translation>RubberAPI 上次意外退出。保险库和你已开始填写的内容均已保留。</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>打开日志文件夹</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::ProofFiles</name>
    <message>
        <source>Prove this row</source>
        <translation>证明此行</translation>
    </message>
    <message>
        <source>Proof (*.proof)</source>
        <translation>证明 (*.proof)</translation>
    </message>
    <message>
        <source>Verify a file</source>
        <translation>验证文件</translation>
    </message>
    <message>
        <source>Exports and proofs (*.csv *.json *.jsonl *.proof)</source>
        <translation>导出文件和证明 (*.csv *.json *.jsonl *.proof)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::RangeChoice</name>
    <message>
        <source>24 hours</source>
        <translation>24 小时</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Custom…</source>
        <translation>自定义…</translation>
    </message>
    <message>
        <source>Time range</source>
        <translation>时间范围</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>首日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>末日</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To (UTC days, both included)</source>
        <translation>至（UTC 日期，含首末两日）</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>显示这些日期</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::RecentRequests</name>
    <message>
        <source>Cost is looked up</source>
        <translation>正在查询费用</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Proxy key</source>
        <translation>代理密钥</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Tokens in / out</source>
        <translation>token 输入 / 输出</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::RecoverCard</name>
    <message>
        <source>Recover with shares</source>
        <translation>用份额恢复</translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation>新口令(&amp;N)</translation>
    </message>
    <message>
        <source>New passphrase &amp;again</source>
        <translation>再次输入新口令(&amp;A)</translation>
    </message>
    <message>
        <source>Set it and unlock</source>
        <translation>设置并解锁</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Looking at the vault…</source>
        <translation>正在查看保险库…</translation>
    </message>
    <message>
        <source>No recovery shares were made for this vault, and nobody can reset its passphrase. Your relays go on working, and you can still kill their keys.</source>
        <translation>未为此保险库制作恢复份额，没有人能重置其口令。中继会继续工作，您仍可终止其密钥。</translation>
    </message>
    <message>
        <source>The vault is opened by any %1. Each sheet says to which set it belongs.</source>
        <translation>任意 %1 可打开保险库。每页都写明属于哪一组。</translation>
    </message>
    <message>
        <source>Trying them…</source>
        <translation>正在尝试…</translation>
    </message>
    <message>
        <source>These shares open the vault. Give it a new passphrase; the old one is forgotten. Backups made before still open with theirs.</source>
        <translation>这些份额可以打开保险库。请设置新口令；旧口令将失效。之前的备份仍用其当时的口令打开。</translation>
    </message>
    <message>
        <source>Setting the passphrase…</source>
        <translation>正在设置口令…</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::RecoverySection</name>
    <message>
        <source>Check shares…</source>
        <translation>检查份额…</translation>
    </message>
    <message>
        <source>Remove them…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Remove them: a lost passphrase is final</source>
        <translation>移除：口令丢失将无法挽回</translation>
    </message>
    <message>
        <source>Recovery shares are sheets of paper for several people or places. Enough of them give the vault a new passphrase when the old one is lost; fewer say nothing.</source>
        <translation>恢复份额是分给多人或多处的纸页。凑够即可在旧口令丢失时为保险库设置新口令；不够则不会透露任何信息。</translation>
    </message>
    <message>
        <source>In force: %1.</source>
        <translation>已生效：%1。</translation>
    </message>
    <message>
        <source>None. A lost passphrase is final.</source>
        <translation>无。口令丢失将无法挽回。</translation>
    </message>
    <message>
        <source>New ones are being made and are not in force yet.</source>
        <translation>正在制作新的份额，尚未生效。</translation>
    </message>
    <message>
        <source>Make new ones…</source>
        <translation>制作新的…</translation>
    </message>
    <message>
        <source>Make recovery shares…</source>
        <translation>制作恢复份额…</translation>
    </message>
    <message>
        <source>The shares are void. They still open copies of the vault that were made before.</source>
        <translation>份额已失效。它们仍能打开之前制作的保险库副本。</translation>
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
        <source>Attestation</source>
        <translation>证明</translation>
    </message>
    <message>
        <source>Computers…</source>
        <translation>计算机…</translation>
    </message>
    <message>
        <source>I put the backup there: unseal it</source>
        <translation>备份是我放的：解封</translation>
    </message>
    <message>
        <source>Unsealed. Rows are lost: look at what is alive on it.</source>
        <translation>已解封。有行丢失：请查看哪些密钥仍有效。</translation>
    </message>
    <message>
        <source>Push all</source>
        <translation>全部推送</translation>
    </message>
    <message>
        <source>Needs update</source>
        <translation>需要更新</translation>
    </message>
    <message numerus="yes">
        <source>Its last %n answer(s) took %1 to %2 ms</source>
        <translation>
            <numerusform>最近 %n 次应答耗时 %1 至 %2 ms</numerusform>
        </translation>
    </message>
    <message>
        <source>Pushing…</source>
        <translation>正在推送…</translation>
    </message>
    <message>
        <source>Pushing %1 of %2…</source>
        <translation>正在推送 %1/%2…</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::RelaySharesView</name>
    <message>
        <source>Sealed, and nobody has shares of it yet: make some, which opens it.</source>
        <translation>已封存，还没有人持有其份额：制作份额即可打开。</translation>
    </message>
    <message>
        <source>Nobody has shares of it yet: make some before it restarts, or nothing opens it.</source>
        <translation>还没有人持有其份额：请在其重启前制作，否则将无法打开。</translation>
    </message>
    <message>
        <source>After a restart it is opened by any %1.</source>
        <translation>重启后由任意 %1 打开。</translation>
    </message>
    <message>
        <source>Sealed. It is opened by any %1.</source>
        <translation>已封存。由任意 %1 打开。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Give a share…</source>
        <translation>给出份额…</translation>
    </message>
    <message>
        <source>It is opened by shares of several people.</source>
        <translation>由多人的份额打开。</translation>
    </message>
    <message>
        <source>Make new shares…</source>
        <translation>制作新的份额…</translation>
    </message>
    <message>
        <source>Make shares…</source>
        <translation>制作份额…</translation>
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
        <source>The relay sees a sealed key only; where it is sealed, only you can unseal it.</source>
        <translation>中继只看到封存的密钥；封存之处，只有你能解封。</translation>
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
    <message>
        <source>I have no relay yet</source>
        <translation>我还没有中继</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::RelayTestView</name>
    <message>
        <source>It is sealed: agents are refused until somebody unseals it.</source>
        <translation>它已封存：在有人解封之前，代理程序会被拒绝。</translation>
    </message>
    <message>
        <source>Its name has an address</source>
        <translation>其名称有对应的地址</translation>
    </message>
    <message>
        <source>Who answers is the relay you paired</source>
        <translation>应答者是你配对的中继</translation>
    </message>
    <message>
        <source>It knows this computer</source>
        <translation>它认识此电脑</translation>
    </message>
    <message>
        <source>The clocks agree</source>
        <translation>时钟一致</translation>
    </message>
    <message>
        <source>It answered in %1 ms</source>
        <translation>在 %1 ms 内应答</translation>
    </message>
    <message>
        <source>It answers</source>
        <translation>它有应答</translation>
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
    <message>
        <source>Computers of %1</source>
        <translation>%1 的计算机</translation>
    </message>
    <message>
        <source>No relay yet. A relay is the small server of yours that your agents talk to.</source>
        <translation>还没有中继。中继是你自己的小服务器，代理程序与它通信。</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::RequestDetails</name>
    <message>
        <source>Not in the price book</source>
        <translation>价格表中没有</translation>
    </message>
    <message>
        <source>$%1 in, $%2 out a million tokens</source>
        <translation>每百万 token 输入 $%1，输出 $%2</translation>
    </message>
    <message>
        <source>Policy now</source>
        <translation>当前策略</translation>
    </message>
    <message>
        <source>No prompts or answers are ever stored.</source>
        <translation>绝不存储提示词或应答。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Served as</source>
        <translation>实际模型</translation>
    </message>
    <message>
        <source>stream</source>
        <translation>流式</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>Input tokens</source>
        <translation>输入 token</translation>
    </message>
    <message>
        <source>Cache read</source>
        <translation>缓存读取</translation>
    </message>
    <message>
        <source>Cache written</source>
        <translation>缓存写入</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>输出 token</translation>
    </message>
    <message>
        <source>of it reasoning</source>
        <translation>其中推理</translation>
    </message>
    <message>
        <source>Audio tokens in</source>
        <translation>音频 token 输入</translation>
    </message>
    <message>
        <source>Audio tokens out</source>
        <translation>音频 token 输出</translation>
    </message>
    <message>
        <source>Image tokens in</source>
        <translation>图像 token 输入</translation>
    </message>
    <message>
        <source>Image tokens out</source>
        <translation>图像 token 输出</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Audio seconds</source>
        <translation>音频秒数</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>字符</translation>
    </message>
    <message>
        <source>Tool calls</source>
        <translation>工具调用</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>预留</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>结算</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Price of</source>
        <translation>价格日期</translation>
    </message>
    <message>
        <source>Price book</source>
        <translation>价格表</translation>
    </message>
    <message>
        <source>%1; %2 is in force now</source>
        <translation>%1；当前生效的是 %2</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>First</source>
        <translation>首次</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>From the request to the last byte. Relays keep no time of the first token.</source>
        <translation>从请求到最后一个字节。中继不记录首个 token 的时间。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>中继</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>请求 ID</translation>
    </message>
    <message>
        <source>Upstream id</source>
        <translation>上游 ID</translation>
    </message>
    <message>
        <source>Journal row</source>
        <translation>日志行</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Same key</source>
        <translation>相同密钥</translation>
    </message>
    <message>
        <source>Same model</source>
        <translation>相同模型</translation>
    </message>
    <message>
        <source>Same address</source>
        <translation>相同地址</translation>
    </message>
    <message>
        <source>Allow this model…</source>
        <translation>允许此模型…</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>复制为 JSON</translation>
    </message>
    <message>
        <source>Kill this key</source>
        <translation>终止此密钥</translation>
    </message>
    <message>
        <source>%1 a day</source>
        <translation>每日 %1</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>总计 %1</translation>
    </message>
    <message>
        <source>%1 a request</source>
        <translation>每个请求 %1</translation>
    </message>
    <message>
        <source>every priced model</source>
        <translation>所有有价格的模型</translation>
    </message>
    <message>
        <source>Prove this row…</source>
        <translation>证明此行…</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::RequestHistogram</name>
    <message>
        <source>Requests over time</source>
        <translation>请求随时间的变化</translation>
    </message>
    <message>
        <source>Drag over the bars to choose a time. Esc takes it back.</source>
        <translation>在条形上拖动以选择时间段，按 Esc 取消。</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::RequestWords</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Proxy key</source>
        <translation>代理密钥</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Tokens in / out</source>
        <translation>token 输入 / 输出</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>请求 ID</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::RequestsView</name>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>Requests could not be read.</source>
        <translation>无法读取请求。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>没有符合筛选的内容。</translation>
    </message>
    <message>
        <source>Nothing matches &apos;%1&apos;.</source>
        <translation>没有与“%1”匹配的内容。</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>No requests in this time.</source>
        <translation>此时段内没有请求。</translation>
    </message>
    <message>
        <source>%1 requests, %2 rejected, %3 errors, %4</source>
        <translation>%1 个请求，%2 个被拒绝，%3 个错误，%4</translation>
    </message>
    <message>
        <source>Older than %1 days was removed.</source>
        <translation>超过 %1 天的记录已移除。</translation>
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
    <message>
        <source>As it was: %1.</source>
        <translation>已恢复原状：%1。</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>已更改：%1。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::SetupCard</name>
    <message>
        <source>Finish the setup</source>
        <translation>完成设置</translation>
    </message>
    <message>
        <source>Put this away</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>已完成 %1/%2</translation>
    </message>
    <message>
        <source>Create a vault</source>
        <translation>创建保险库</translation>
    </message>
    <message>
        <source>Pair a relay</source>
        <translation>配对中继</translation>
    </message>
    <message>
        <source>Pair…</source>
        <translation>配对…</translation>
    </message>
    <message>
        <source>Add an upstream key</source>
        <translation>添加上游密钥</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Make a proxy key</source>
        <translation>创建代理密钥</translation>
    </message>
    <message>
        <source>Make…</source>
        <translation>创建…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>未完成</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::ShareCollect</name>
    <message>
        <source>Share %1</source>
        <translation>份额 %1</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::ShareField</name>
    <message>
        <source>Word %1 of %2</source>
        <translation>第 %1 个词，共 %2 个</translation>
    </message>
    <message>
        <source>typed; type again to change it</source>
        <translation>已输入；重新输入可更改</translation>
    </message>
    <message>
        <source>four letters are enough</source>
        <translation>四个字母即可</translation>
    </message>
    <message>
        <source>%1 of %2 words are typed</source>
        <translation>已输入 %1 / %2 个词</translation>
    </message>
    <message>
        <source>Word %1 is not in the list of words.</source>
        <translation>第 %1 个词不在词表中。</translation>
    </message>
    <message>
        <source>Word %1 is not in the list of words. Is it %2?</source>
        <translation>第 %1 个词不在词表中。是 %2 吗？</translation>
    </message>
    <message>
        <source>No word of the list begins so.</source>
        <translation>词表中没有以此开头的词。</translation>
    </message>
    <message>
        <source>%1: the space bar takes it</source>
        <translation>%1：按空格键采用</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::ShareForm</name>
    <message>
        <source>Type the words as the sheet numbers them. The up and down keys go to another word; a whole share can be pasted.</source>
        <translation>按纸页上的编号输入这些词。上下键可转到其他词；也可以粘贴整个份额。</translation>
    </message>
    <message>
        <source>Word %1 is probably the wrong one.</source>
        <translation>第 %1 个词很可能是错的。</translation>
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
        <translation>关闭表单</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
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
    <message>
        <source>%1: %2</source>
        <comment>a relay and how it is</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2 ms</source>
        <translation>%1，%2 ms</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>处理中…</translation>
    </message>
    <message>
        <source>Restoring, %1 of %2</source>
        <translation>正在恢复，%1 / %2</translation>
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
    <name>rubber::desktop::gui::SpendView</name>
    <message>
        <source>Spend per day by model (UTC)</source>
        <translation>每日花费，按模型 (UTC)</translation>
    </message>
    <message>
        <source>Spend per hour by model (UTC)</source>
        <translation>每小时花费，按模型 (UTC)</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Share by model</source>
        <translation>各模型占比</translation>
    </message>
    <message>
        <source>Spend by model</source>
        <translation>各模型花费</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>小时</translation>
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
    <name>rubber::desktop::gui::SuspicionPanel</name>
    <message>
        <source>Accepted as normal, it becomes the key&apos;s habit: the rule speaks again when it is far above that.</source>
        <translation>视为正常后，它就成为此密钥的习惯：只有远超此水平时，规则才会再次提示。</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Looking for the evidence…</source>
        <translation>正在查找证据…</translation>
    </message>
    <message>
        <source>What it saw was not fetched yet; Activity gets it from the relay.</source>
        <translation>规则所见尚未取回；“活动”会从中继获取。</translation>
    </message>
    <message>
        <source>Seen %1: %2.</source>
        <translation>发现于 %1：%2。</translation>
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
    <name>rubber::desktop::gui::ToolSection</name>
    <message>
        <source>Where is the command line tool?</source>
        <translation>命令行工具在哪里？</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>The command is copied.</source>
        <translation>已复制命令。</translation>
    </message>
    <message>
        <source>Every terminal finds it: %1. Begin with: %2</source>
        <translation>任何终端都能找到它：%1。从此命令开始：%2</translation>
    </message>
    <message>
        <source>It is neither on your PATH nor beside this program: install the package with the command line tool.</source>
        <translation>它既不在 PATH 中，也不在此程序旁：请安装含命令行工具的软件包。</translation>
    </message>
    <message>
        <source>It is %1. Add its folder to your PATH.</source>
        <translation>它位于 %1。请将其文件夹加入 PATH。</translation>
    </message>
    <message>
        <source>It is %1, where terminals do not look. This puts it there: %2</source>
        <translation>它位于 %1，终端不会在那里查找。此命令可让终端找到它：%2</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::TransferSection</name>
    <message>
        <source>Import upstream keys…</source>
        <translation>导入上游密钥…</translation>
    </message>
    <message>
        <source>Export requests or the audit trail…</source>
        <translation>导出请求或审计记录…</translation>
    </message>
    <message>
        <source>Export the list of proxy keys…</source>
        <translation>导出代理密钥列表…</translation>
    </message>
    <message>
        <source>What is exported are the rows of the page as it is filtered there. No export holds a key.</source>
        <translation>导出的是相应页面上筛选后的行。任何导出文件都不含密钥。</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::TrayLink</name>
    <message>
        <source>Suspended: %1.</source>
        <translation>已暂停：%1。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Resumed: %1.</source>
        <translation>已继续：%1。</translation>
    </message>
    <message>
        <source>The lines of %1 are copied.</source>
        <translation>已复制 %1 的环境变量行。</translation>
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
    <message>
        <source>Forgot the passphrase? Recover with shares…</source>
        <translation>忘记口令？用份额恢复…</translation>
    </message>
    <message>
        <source>Make a new vault…</source>
        <translation>新建保险库…</translation>
    </message>
    <message numerus="yes">
        <source>%1, locked after %n minute(s) without use of RubberAPI</source>
        <translation>
            <numerusform>%1，RubberAPI 闲置 %n 分钟后锁定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, locked after %n minute(s) without use of the computer</source>
        <translation>
            <numerusform>%1，电脑闲置 %n 分钟后锁定</numerusform>
        </translation>
    </message>
    <message>
        <source>Show that window</source>
        <translation>显示那个窗口</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>以只读方式打开</translation>
    </message>
    <message>
        <source>Open in another RubberAPI.</source>
        <translation>已在另一个 RubberAPI 中打开。</translation>
    </message>
    <message>
        <source>Open in another RubberAPI (this computer, since %1).</source>
        <translation>已在另一个 RubberAPI 中打开（此电脑，自 %1 起）。</translation>
    </message>
    <message>
        <source>Open in another RubberAPI (%1, since %2).</source>
        <translation>已在另一个 RubberAPI 中打开（%1，自 %2 起）。</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::UpstreamArchive</name>
    <message>
        <source>Nothing uses an archived upstream key. Deleting one takes its secret out of the vault; what was spent with it stays in the audit. It still works at its provider until you revoke it there.</source>
        <translation>已归档的上游密钥不再被使用。删除会将其机密从保险库中移除；用它产生的花费仍留在审计中。在提供商处吊销之前，它在那里仍然有效。</translation>
    </message>
    <message>
        <source>The archive is empty.</source>
        <translation>归档为空。</translation>
    </message>
    <message>
        <source>%1: %2, %3, archived %4</source>
        <comment>label, provider, hint, when</comment>
        <translation>%1：%2，%3，%4归档</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
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
        <source>Open the provider&apos;s key page</source>
        <translation>打开提供商的密钥页面</translation>
    </message>
    <message>
        <source>No browser could be started. Open %1 yourself.</source>
        <translation>无法启动浏览器。请自行打开 %1。</translation>
    </message>
    <message>
        <source>The provider could not be reached. What it said last still stands: %1.</source>
        <translation>无法连接提供商。上次的结果仍然有效：%1。</translation>
    </message>
    <message>
        <source>The provider could not be reached. This key was never tested.</source>
        <translation>无法连接提供商。此密钥从未测试过。</translation>
    </message>
    <message numerus="yes">
        <source>Used by %n proxy key(s). Move them first.</source>
        <translation>
            <numerusform>被 %n 个代理密钥使用。请先迁移它们。</numerusform>
        </translation>
    </message>
    <message>
        <source>Make new ones for another upstream key, then archive these:</source>
        <translation>请为另一个上游密钥新建，然后归档以下密钥：</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>显示 %1</translation>
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
    <message>
        <source>Copied as text, without secrets.</source>
        <translation>已复制为文本，不含机密。</translation>
    </message>
    <message>
        <source>Archive…</source>
        <translation>归档…</translation>
    </message>
    <message>
        <source>Archived: %1.</source>
        <translation>已归档：%1。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Back from the archive: %1.</source>
        <translation>已从归档中放回：%1。</translation>
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
    <message>
        <source>Import from .env, 1Password, Bitwarden…</source>
        <translation>从 .env、1Password、Bitwarden 导入…</translation>
    </message>
    <message>
        <source>The first proxy key is &amp;for</source>
        <translation>首个代理密钥用于(&amp;F)</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) are in the vault.</source>
        <translation>
            <numerusform>保险库中有 %n 个密钥。</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a key instead</source>
        <translation>改为输入密钥</translation>
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
        <source>Unlock with the system keychain</source>
        <translation>用系统钥匙串解锁</translation>
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
    <name>rubber::desktop::gui::VerdictView</name>
    <message>
        <source>A key this vault does not know: compare it with the owner&apos;s.</source>
        <translation>此保险库不认识的密钥：请与所有者的密钥比较。</translation>
    </message>
    <message>
        <source>The key of %1, as this vault knows it.</source>
        <translation>此保险库所知的 %1 的密钥。</translation>
    </message>
    <message>
        <source>Not what was signed</source>
        <translation>与签名不符</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>可靠</translation>
    </message>
    <message>
        <source>Partly proved</source>
        <translation>部分已证明</translation>
    </message>
    <message>
        <source>This row is in the signed log of its relay.</source>
        <translation>此行在其中继的已签名日志中。</translation>
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
        <translation>日志</translation>
    </message>
    <message>
        <source>%1 rows signed</source>
        <translation>已签名 %1 行</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Made by a newer version, which can show it.</source>
        <translation>由较新版本制作，可在该版本中显示。</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>签名者</translation>
    </message>
    <message>
        <source>Audit key</source>
        <translation>审计密钥</translation>
    </message>
    <message>
        <source>What is wrong first: %1</source>
        <translation>第一处错误：%1</translation>
    </message>
    <message>
        <source>Every row that was signed in that time is in it, as it was signed.</source>
        <translation>其中包含该时段内已签名的每一行，且与签名时一致。</translation>
    </message>
    <message>
        <source>What is proved is as it was signed. It is not all that was signed in that time: the file is of a filtered view, or rows are missing.</source>
        <translation>已证明的内容与签名时一致。但并非该时段内签名的全部：文件来自筛选视图，或缺少某些行。</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Proved</source>
        <translation>已证明</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>较新</translation>
    </message>
    <message>
        <source>%1 are newer than what was signed</source>
        <translation>%1 行比已签名的内容更新</translation>
    </message>
    <message>
        <source>Not proved</source>
        <translation>未证明</translation>
    </message>
    <message>
        <source>%1 cannot be proved by this file</source>
        <translation>%1 行无法由此文件证明</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>中继</translation>
    </message>
    <message>
        <source>%1, %2 rows signed</source>
        <translation>%1，已签名 %2 行</translation>
    </message>
    <message>
        <source>Checked on this computer; no relay was asked.</source>
        <translation>已在此电脑上检查；未询问任何中继。</translation>
    </message>
    <message>
        <source>Audit key %1</source>
        <translation>审计密钥 %1</translation>
    </message>
</context>
<context>
    <name>rubber::desktop::gui::WebhookRow</name>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Rotate secret</source>
        <translation>轮换密钥</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Remove: it is told nothing any more</source>
        <translation>移除：不再向它通知任何内容</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Sending a test message…</source>
        <translation>正在发送测试消息…</translation>
    </message>
    <message>
        <source>Not sent yet. Look again later.</source>
        <translation>尚未发送。请稍后再看。</translation>
    </message>
    <message>
        <source>Delivered: it answered %1.</source>
        <translation>已送达：应答为 %1。</translation>
    </message>
    <message>
        <source>Not delivered: %1.</source>
        <translation>未送达：%1。</translation>
    </message>
    <message>
        <source>Making a new secret…</source>
        <translation>正在创建新密钥…</translation>
    </message>
    <message>
        <source>Enabling…</source>
        <translation>正在启用…</translation>
    </message>
    <message>
        <source>It is told what happens from now on.</source>
        <translation>从现在起会向它通知所发生的事。</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>正在移除…</translation>
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
        <translation>每个中继都会将所发生的事通知其他程序和聊天工具，即使此电脑已关机。它们的地址和密钥仅加密存放在中继上；此处只知道主机。</translation>
    </message>
    <message>
        <source>Add webhook…</source>
        <translation>添加 Webhook…</translation>
    </message>
    <message>
        <source>Asking the relays…</source>
        <translation>正在询问中继…</translation>
    </message>
    <message>
        <source>%1 is told nothing any more.</source>
        <translation>不再向 %1 通知任何内容。</translation>
    </message>
    <message>
        <source>Without the webhooks of %1. %2</source>
        <translation>不含 %1 的 Webhook。%2</translation>
    </message>
    <message>
        <source>%1 is sealed: what happens is told when it is open again.</source>
        <translation>%1 已封存：所发生的事会在其重新打开后通知。</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>还没有。</translation>
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
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Proxy keys</source>
        <translation>代理密钥</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
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
    <message>
        <source>Show what is left of the setup</source>
        <translation>显示剩余的设置步骤</translation>
    </message>
    <message>
        <source>On the overview, until all four steps are done.</source>
        <translation>显示在概览中，直到四个步骤全部完成。</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Your desktop shows no tray icons, so closing the window ends RubberAPI. On GNOME the extension AppIndicator shows them.</source>
        <translation>你的桌面不显示托盘图标，关闭窗口会结束 RubberAPI。在 GNOME 上，AppIndicator 扩展可显示它们。</translation>
    </message>
    <message>
        <source>This desktop does not say how long the computer is not used, so this does not lock.</source>
        <translation>此桌面不提供电脑闲置时间，因此不会据此锁定。</translation>
    </message>
    <message>
        <source>And tell of alerts, without names. A pass beside the vault asks your relays for sums, for a week at most; off removes it.</source>
        <translation>并通知提醒，但不含名称。保险库旁的通行凭证会向中继查询总额，最长一周；关闭即移除。</translation>
    </message>
    <message>
        <source>The program&apos;s log tells</source>
        <translation>程序日志记录</translation>
    </message>
    <message>
        <source>Secrets are taken out before a line is written. It stays on this computer.</source>
        <translation>每行写入前都会去除机密。日志只留在此电脑上。</translation>
    </message>
    <message>
        <source>Reach relays and providers</source>
        <translation>连接中继和提供商</translation>
    </message>
    <message>
        <source>Directly, as the system says, or through the proxy below. Counts from the next connection on, for the command line too.</source>
        <translation>直接连接、跟随系统，或通过下方的代理服务器。从下一次连接起生效，命令行也一样。</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>代理服务器地址</translation>
    </message>
    <message>
        <source>http://host:port or socks5://host:port, without name and password. This computer itself is always reached directly.</source>
        <translation>http://主机:端口 或 socks5://主机:端口，不含用户名和密码。连接此电脑自身时始终直接连接。</translation>
    </message>
    <message>
        <source>Directly</source>
        <translation>直接</translation>
    </message>
    <message>
        <source>Through a proxy</source>
        <translation>通过代理服务器</translation>
    </message>
    <message>
        <source>Problems only</source>
        <translation>仅问题</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>发生的事</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>Terminals may use the vault that is open here</source>
        <translation>终端可使用此处打开的保险库</translation>
    </message>
    <message>
        <source>Otherwise the command line asks for the passphrase itself. Takes back what was allowed.</source>
        <translation>否则由命令行自行询问口令。关闭会收回已给予的许可。</translation>
    </message>
    <message>
        <source>&quot;Allow&quot; counts for</source>
        <translation>“允许”的有效时间</translation>
    </message>
    <message>
        <source>Then the terminal asks again.</source>
        <translation>之后终端会再次询问。</translation>
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
        <translation>第 %1 组：%2</translation>
    </message>
    <message>
        <source>%1 (groups needed: %2)</source>
        <translation>%1（所需组数：%2）</translation>
    </message>
    <message>
        <source>%1 of %2 groups: %3</source>
        <translation>%2 组中的 %1 组：%3</translation>
    </message>
    <message>
        <source>%1, set %2, made on %3</source>
        <translation>%1，第 %2 组，制作于 %3</translation>
    </message>
    <message>
        <source>set %1, made on %2</source>
        <translation>第 %1 组，制作于 %2</translation>
    </message>
    <message>
        <source>No share yet</source>
        <translation>尚无份额</translation>
    </message>
    <message>
        <source>%1 shares</source>
        <translation>%1 个份额</translation>
    </message>
    <message>
        <source>%1 shares given</source>
        <translation>已给出 %1 个份额</translation>
    </message>
    <message>
        <source>%1, and forgotten by now</source>
        <translation>%1，现已被遗忘</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1，剩余 %2</translation>
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
    <message>
        <source>the tray</source>
        <translation>托盘</translation>
    </message>
    <message>
        <source>a notification</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>a phone</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Killed %1 from %2. Restore it to use it again; the agent needs no change.</source>
        <translation>已终止：%1（%2）。恢复后即可再用；代理程序无需改动。</translation>
    </message>
    <message>
        <source>Suspended %1 from %2. Resume it to use it again.</source>
        <translation>已暂停：%1（%2）。继续后即可再用。</translation>
    </message>
    <message>
        <source>Canary</source>
        <translation>诱饵</translation>
    </message>
    <message>
        <source>Suspended by its relay because of unusual use. You decide what it was.</source>
        <translation>因异常使用被其中继暂停。由你判断原因。</translation>
    </message>
    <message>
        <source>A trap on %1: whoever tries it is refused like a stranger, and you are told from where.</source>
        <translation>%1 上的陷阱：谁试用它都会像陌生人一样被拒绝，你会得知来自何处。</translation>
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
    <message>
        <source>d MMM HH:mm</source>
        <translation>M月d日 HH:mm</translation>
    </message>
</context>
<context>
    <name>webhook</name>
    <message>
        <source>no answer within 15 seconds</source>
        <translation>15 秒内无应答</translation>
    </message>
    <message>
        <source>it cannot be reached</source>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>its certificate is not trusted by the relay</source>
        <translation>中继不信任其证书</translation>
    </message>
    <message>
        <source>its name leads to an address the relay does not send to</source>
        <translation>其名称指向中继不会发送到的地址</translation>
    </message>
    <message>
        <source>it answers with a redirect, which is never followed</source>
        <translation>它以重定向应答，而重定向从不跟随</translation>
    </message>
    <message>
        <source>what answers there does not speak HTTP</source>
        <translation>那里的应答方不使用 HTTP</translation>
    </message>
    <message>
        <source>the relay cannot open its secret; add the webhook again</source>
        <translation>中继无法打开其密钥；请重新添加此 Webhook</translation>
    </message>
    <message>
        <source>it answered 410 Gone</source>
        <translation>它应答 410 Gone</translation>
    </message>
    <message>
        <source>Unusual use of a key</source>
        <translation>密钥的异常使用</translation>
    </message>
    <message>
        <source>The relay cannot write its log</source>
        <translation>中继无法写入日志</translation>
    </message>
    <message>
        <source>Rows of its log are lost</source>
        <translation>其日志有行丢失</translation>
    </message>
    <message>
        <source>A limit is used up</source>
        <translation>限额已用完</translation>
    </message>
    <message>
        <source>A bill above its bound</source>
        <translation>账单超出上界</translation>
    </message>
    <message>
        <source>A limit is used to 50, 80 or 95 %</source>
        <translation>限额已用 50、80 或 95 %</translation>
    </message>
    <message>
        <source>Somebody tried a canary key</source>
        <translation>有人试用了诱饵密钥</translation>
    </message>
    <message>
        <source>Use from an address that is not allowed</source>
        <translation>从不被允许的地址使用</translation>
    </message>
    <message>
        <source>A lock to a shared address</source>
        <translation>锁定到共享地址</translation>
    </message>
    <message>
        <source>A key expires soon from disuse</source>
        <translation>密钥因闲置即将过期</translation>
    </message>
    <message>
        <source>A key was killed</source>
        <translation>有密钥被终止</translation>
    </message>
    <message>
        <source>A key was suspended</source>
        <translation>有密钥被暂停</translation>
    </message>
    <message>
        <source>A kill from a phone</source>
        <translation>从手机终止</translation>
    </message>
    <message>
        <source>A model without a known price</source>
        <translation>价格未知的模型</translation>
    </message>
    <message>
        <source>The relay is sealed</source>
        <translation>中继已封存</translation>
    </message>
    <message>
        <source>A bill below zero</source>
        <translation>账单为负</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>尚未使用</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Fails</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>it answered %1</source>
        <translation>它应答 %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>在 %1 上</translation>
    </message>
    <message>
        <source>told everything</source>
        <translation>接收所有通知</translation>
    </message>
    <message numerus="yes">
        <source>told %n kind(s) of events</source>
        <translation>
            <numerusform>接收 %n 类事件</numerusform>
        </translation>
    </message>
    <message>
        <source>its receiver answered 410 Gone</source>
        <translation>其接收方应答 410 Gone</translation>
    </message>
    <message>
        <source>delivered %1</source>
        <translation>%1送达</translation>
    </message>
    <message>
        <source>failed %1: %2</source>
        <translation>%1失败：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n 条等待中</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 never delivered</source>
        <translation>%1 条未能送达</translation>
    </message>
    <message>
        <source>the previous secret signs too until %1</source>
        <translation>%1 前旧密钥也用于签名</translation>
    </message>
    <message>
        <source>An upstream key in an answer, cut</source>
        <translation>应答中含上游密钥，已切断</translation>
    </message>
    <message>
        <source>An upstream key in an answer, masked</source>
        <translation>应答中含上游密钥，已遮盖</translation>
    </message>
</context>
<context>
    <name>webhooksheet</name>
    <message>
        <source>Everything that happens</source>
        <translation>发生的一切</translation>
    </message>
    <message>
        <source>Only what is ticked</source>
        <translation>仅勾选的内容</translation>
    </message>
    <message>
        <source>Add webhook</source>
        <translation>添加 Webhook</translation>
    </message>
    <message>
        <source>&amp;Relay that tells</source>
        <translation>发出通知的中继(&amp;R)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>&amp;Signature</source>
        <translation>签名(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>For chats the address is a password in all but name: it is sealed to the relay and never shown again. It begins with https://, or http:// for the relay&apos;s own machine.</source>
        <translation>对聊天工具来说，地址实际上就是密码：它会封存给中继，之后不再显示。它以 https:// 开头；若为中继自己的机器，则可用 http://。</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>模板(&amp;T)</translation>
    </message>
    <message>
        <source>It is t&amp;old</source>
        <translation>通知内容(&amp;N)</translation>
    </message>
    <message>
        <source>New webhook</source>
        <translation>新建 Webhook</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>正在添加…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>The receiver at %1 checks each message with this secret. It is shown this once; if it is lost, rotate it.</source>
        <translation>%1 上的接收方用此密钥验证每条消息。仅显示这一次；如果丢失，请轮换。</translation>
    </message>
    <message>
        <source>The receiver at %1 checks each message with this public key. The private key is on the relay alone.</source>
        <translation>%1 上的接收方用此公钥验证每条消息。私钥仅在中继上。</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>公钥</translation>
    </message>
    <message>
        <source>Copy the secret</source>
        <translation>复制密钥</translation>
    </message>
    <message>
        <source>Copy the public key</source>
        <translation>复制公钥</translation>
    </message>
    <message>
        <source>Show the secret</source>
        <translation>显示密钥</translation>
    </message>
    <message>
        <source>Until %1 the previous secret signs too, so that nothing is missed meanwhile.</source>
        <translation>%1 之前旧密钥也用于签名，以免其间遗漏任何内容。</translation>
    </message>
    <message>
        <source>The webhook&apos;s secret</source>
        <translation>Webhook 的密钥</translation>
    </message>
    <message>
        <source>The webhook&apos;s public key</source>
        <translation>Webhook 的公钥</translation>
    </message>
    <message>
        <source>The public key is copied.</source>
        <translation>已复制公钥。</translation>
    </message>
    <message>
        <source>The secret is copied.</source>
        <translation>已复制密钥。</translation>
    </message>
    <message>
        <source>Public key (v1a)</source>
        <translation>公钥 (v1a)</translation>
    </message>
    <message>
        <source>Common secret (v1)</source>
        <translation>共享密钥 (v1)</translation>
    </message>
    <message>
        <source>With a public key a receiver checks and cannot forge; the common secret is known to more of them.</source>
        <translation>使用公钥时，接收方能验证而无法伪造；支持共享密钥的接收方更多。</translation>
    </message>
</context>
</TS>
