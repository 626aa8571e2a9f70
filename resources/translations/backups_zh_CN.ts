<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Backups</name>
    <message>
        <source>by hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>on opening</source>
        <translation>打开时</translation>
    </message>
    <message>
        <source>on closing the file</source>
        <translation>关闭文件时</translation>
    </message>
    <message>
        <source>before an update of the file</source>
        <translation>升级文件前</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>导入前</translation>
    </message>
    <message>
        <source>before a cycle was closed</source>
        <translation>结束周期前</translation>
    </message>
    <message>
        <source>The last backup failed: %1</source>
        <translation>上次备份失败：%1</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>还没有备份。</translation>
    </message>
    <message>
        <source>Write this code down and keep it away from this computer. Only with it can a backup be opened. It is shown this once; nobody can replace a lost one, and the backups made with it are lost with it.</source>
        <translation>请把恢复码抄下来，存放在这台电脑以外的地方。只有凭它才能打开备份。它只显示这一次；丢失后谁也无法补发，用它做的备份也随之无法打开。</translation>
    </message>
    <message numerus="yes">
        <source>%n backups up to %1 still hold people who were erased since. They go as newer ones take their place, the last after a year.</source>
        <translation>
            <numerusform>%1 及以前的 %n 份备份中仍有后来已删除人员的数据。它们会被新的备份逐步替换，最晚的一份在一年后消失。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last good backup is %n days old.</source>
        <translation>
            <numerusform>上一次完好的备份已是 %n 天前。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backup %n days old</source>
        <translation>
            <numerusform>备份已过 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>No backups</source>
        <translation>未设置备份</translation>
    </message>
    <message>
        <source>Backup failed</source>
        <translation>备份失败</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>还没有备份</translation>
    </message>
    <message>
        <source>none, until they are set up</source>
        <translation>设置之后才有</translation>
    </message>
    <message>
        <source>once something is changed; nothing was since the last</source>
        <translation>有改动之后；上次备份后还没有改动</translation>
    </message>
    <message>
        <source>when the file is closed, or before that at an import or a cycle&apos;s closing</source>
        <translation>关闭文件时；在那之前导入数据或结束周期时也会备份</translation>
    </message>
    <message>
        <source>the last %1, the last of each of %2 days and the last of each of %3 months</source>
        <translation>最近 %1 份，%2 天里每天最后一份，%3 个月里每月最后一份</translation>
    </message>
    <message>
        <source>There are no automatic backups yet.</source>
        <translation>还没有自动备份。</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Backups are encrypted: make a recovery code first, in the settings or with backup setup.</source>
        <translation>备份是加密的：请先在设置中或用 backup setup 生成恢复码。</translation>
    </message>
    <message>
        <source>This is no recovery code: a letter is wrong, missing or one too many. It has nine groups of four.</source>
        <translation>这不是恢复码：有字符写错、缺少或多余。恢复码共九组，每组四个字符。</translation>
    </message>
    <message>
        <source>This is the recovery code of another company, or an earlier one.</source>
        <translation>这是别的公司的恢复码，或以前的恢复码。</translation>
    </message>
    <message>
        <source>Reading or writing %1 failed (%2).</source>
        <translation>读写 %1 失败（%2）。</translation>
    </message>
    <message>
        <source>The copy %1 is not the same as its original.</source>
        <translation>副本 %1 与原文件不一致。</translation>
    </message>
    <message>
        <source>Another change is still being saved.</source>
        <translation>另一项改动正在保存。</translation>
    </message>
    <message>
        <source>The backup %1 is not opened by this recovery code: it is that of another company, or an earlier or later one.</source>
        <translation>这个恢复码打不开备份 %1：它属于别的公司，或是更早、更晚的恢复码。</translation>
    </message>
    <message>
        <source>The backup %1 is opened by its recovery code only.</source>
        <translation>备份 %1 只能用它的恢复码打开。</translation>
    </message>
    <message>
        <source>%1 is no backup of this program.</source>
        <translation>%1 不是本程序的备份。</translation>
    </message>
    <message>
        <source>This computer gives no random numbers.</source>
        <translation>这台电脑提供不了随机数。</translation>
    </message>
    <message>
        <source>The backup %1 is damaged or was changed; take another one.</source>
        <translation>备份 %1 已损坏或被改动，请换一份。</translation>
    </message>
    <message>
        <source>There is no room for the backup %1.</source>
        <translation>空间不足，放不下备份 %1。</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made.</source>
        <translation>无法建立文件夹 %1。</translation>
    </message>
    <message>
        <source>%1 is the company file itself; name another file for its backup.</source>
        <translation>%1 就是公司文件本身；备份请另取文件名。</translation>
    </message>
    <message>
        <source>The file&apos;s key for backups is damaged; set them up anew.</source>
        <translation>文件中的备份密钥已损坏，请重新设置备份。</translation>
    </message>
    <message>
        <source>%1 could not be removed (%2).</source>
        <translation>无法删除 %1（%2）。</translation>
    </message>
</context>
</TS>
