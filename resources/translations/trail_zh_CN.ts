<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Messages</name>
    <message>
        <source>&quot;%1&quot; is not a code of the trail; one looks like 1234-ABCD-EFGH-JKMN-PQRS.</source>
        <translation>“%1”不是审计记录的校验码；校验码形如 1234-ABCD-EFGH-JKMN-PQRS。</translation>
    </message>
    <message>
        <source>%1 is in the cycle %2, which is still open; close it first.</source>
        <translation>%1 在周期 %2 中，该周期尚未关闭；请先关闭。</translation>
    </message>
    <message>
        <source>Erasing a person needs a reason.</source>
        <translation>抹除个人信息必须填写原因。</translation>
    </message>
    <message>
        <source>There is no employee %1.</source>
        <translation>没有工号为 %1 的员工。</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>检查已停止。</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>文件已损坏：%1</translation>
    </message>
    <message>
        <source>A row of %1 names a row of %2 that is not there.</source>
        <translation>%1 的一行引用了 %2 中不存在的一行。</translation>
    </message>
    <message>
        <source>The tables of the file are not as this program made them.</source>
        <translation>文件里的表不是本程序建立的样子。</translation>
    </message>
    <message>
        <source>Entries of the trail are missing before entry %1.</source>
        <translation>审计记录在第 %1 条之前有缺失。</translation>
    </message>
    <message>
        <source>Entry %1 of the trail was added by another program.</source>
        <translation>审计记录第 %1 条是由别的程序加入的。</translation>
    </message>
    <message>
        <source>The trail&apos;s last entries are missing, from %1 on.</source>
        <translation>审计记录末尾有缺失，从第 %1 条起。</translation>
    </message>
    <message>
        <source>Seals of %1 can&apos;t be read.</source>
        <translation>%1 的封存值无法读取。</translation>
    </message>
    <message>
        <source>The chain of the trail is broken at entry %1 (link %2): entries or seals up to there were changed, added or removed.</source>
        <translation>审计记录的链在第 %1 条（第 %2 环）断开：在此之前有记录或封存值被更改、加入或删除。</translation>
    </message>
    <message>
        <source>The file has no chain of its trail.</source>
        <translation>文件里没有审计记录的链。</translation>
    </message>
    <message>
        <source>The trail of this file never stood at %1: it was rolled back, made anew, or is another company&apos;s.</source>
        <translation>此文件的审计记录从未到过 %1：文件被退回、重做过，或属于另一家公司。</translation>
    </message>
    <message>
        <source>The table %1 is missing.</source>
        <translation>缺少表 %1。</translation>
    </message>
    <message>
        <source>A row of %1 is missing.</source>
        <translation>%1 缺少一行。</translation>
    </message>
    <message>
        <source>A row of %1 was added by another program.</source>
        <translation>%1 有一行是由别的程序加入的。</translation>
    </message>
    <message>
        <source>A row of %1 was changed by another program.</source>
        <translation>%1 有一行被别的程序更改过。</translation>
    </message>
    <message>
        <source>“%1” is no check code of a document.</source>
        <translation>“%1”不是文件上的校验码。</translation>
    </message>
    <message>
        <source>The check code is that of the appraisal of %1 in %2.</source>
        <translation>校验码属于 %2 中 %1 的绩效考核表。</translation>
    </message>
    <message>
        <source>The check code is that of the team report of %1 in %2.</source>
        <translation>校验码属于 %2 中 %1 的团队报告。</translation>
    </message>
    <message>
        <source>The check code is that of the pay slip of %1 in %2.</source>
        <translation>校验码属于 %2 中 %1 的薪酬单。</translation>
    </message>
    <message>
        <source>The check code is that of the interview sheet of %1 in %2.</source>
        <translation>校验码属于 %2 中 %1 的绩效面谈表。</translation>
    </message>
    <message>
        <source>The check code is that of an appeal file of %1 in %2.</source>
        <translation>校验码属于 %2 中 %1 的一份申诉卷宗。</translation>
    </message>
    <message>
        <source>The check code is that of the cycle summary of %1.</source>
        <translation>校验码属于 %1 的考核周期汇总。</translation>
    </message>
    <message>
        <source>Its figures are those of now; the cycle is open, they may still change.</source>
        <translation>与现在的数字一致；周期尚未关闭，仍可能变化。</translation>
    </message>
    <message>
        <source>Its figures hold.</source>
        <translation>数字有效。</translation>
    </message>
    <message>
        <source>So it stood in revision %1 of the results. It has changed since: print it again for the figures that count now.</source>
        <translation>这是结果第 %1 版的内容，后来已变动；要现在有效的数字，请重新打印。</translation>
    </message>
    <message>
        <source>None of the %1 documents that can be printed of this file now has that check code.</source>
        <translation>现在能从这个文件打印的 %1 份文档都没有这个校验码。</translation>
    </message>
    <message>
        <source>Either the page was printed while its cycle was open, or before a correction, and figures of it have changed since: then nothing stored belongs to it any more. Or the code was mistyped, or the page is of another file.</source>
        <translation>一种可能：打印时周期尚未关闭，或在更正之前，后来数字变了；这样的话，文件里已没有与这一页对应的内容。另一种可能：校验码输错了，或者这一页出自另一个文件。</translation>
    </message>
    <message>
        <source>The code after “Trail” at the foot of the page tells which: check that one, too. If the file once stood at it, the page was printed from this file.</source>
        <translation>页脚“审计记录”后的校验码可以分辨：请再检查它。如果文件曾处于该校验码的状态，这一页就是从这个文件打印的。</translation>
    </message>
</context>
</TS>
