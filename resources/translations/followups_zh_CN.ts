<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Headings</name>
    <message>
        <source>reason|reasons</source>
        <translation>原因|理由|加减分原因|说明</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>%1 is empty and was not attached.</source>
        <translation>%1 是空文件，未添加为附件。</translation>
    </message>
    <message>
        <source>%1 has %2 MB; a file may have at most %3 MB. Scan it smaller, or in parts.</source>
        <translation>%1 有 %2 MB；一个文件最多 %3 MB。请降低扫描精度，或分成几份。</translation>
    </message>
    <message>
        <source>An interview needs the day it was held.</source>
        <translation>请填写面谈日期。</translation>
    </message>
    <message>
        <source>%1 is still to come; an interview is recorded once it was held.</source>
        <translation>%1 还没有到；面谈结束后再记录。</translation>
    </message>
    <message>
        <source>Say who held the interview.</source>
        <translation>请填写面谈人。</translation>
    </message>
    <message>
        <source>Say what went well, what did not, or what was agreed.</source>
        <translation>请填写做得好的、需要改进的，或商定的内容。</translation>
    </message>
    <message>
        <source>Say which day stands on the paper.</source>
        <translation>请填写纸上的日期。</translation>
    </message>
    <message>
        <source>%1 is still to come; a paper is recorded once it is there.</source>
        <translation>%1 还没有到；收到纸质材料后再记录。</translation>
    </message>
    <message>
        <source>Say what the paper is.</source>
        <translation>请说明这份纸质材料是什么。</translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation>请填写要做什么。</translation>
    </message>
    <message>
        <source>Say who is to do it.</source>
        <translation>请填写由谁完成。</translation>
    </message>
    <message>
        <source>Say by when it is to be done.</source>
        <translation>请填写完成期限。</translation>
    </message>
    <message>
        <source>Say in a few words how far it is, or why it is given up or moved.</source>
        <translation>请简要说明进展，或放弃、延期的原因。</translation>
    </message>
    <message>
        <source>A decision needs a reason.</source>
        <translation>请填写决定的原因。</translation>
    </message>
    <message>
        <source>Say what is to be done instead, if it is changed.</source>
        <translation>如要变更，请说明改为什么。</translation>
    </message>
    <message>
        <source>What is declined neither pays nor takes.</source>
        <translation>不采纳的建议不产生金额。</translation>
    </message>
    <message>
        <source>A fine is an amount below zero.</source>
        <translation>罚款金额应小于零。</translation>
    </message>
    <message>
        <source>There is nothing at %1 to attach a file to.</source>
        <translation>%1 不存在，无法添加附件。</translation>
    </message>
    <message>
        <source>There is no attached file %1.</source>
        <translation>没有附件 %1。</translation>
    </message>
    <message>
        <source>%1 is not among the people of %2.</source>
        <translation>%1 不在 %2 的考核人员中。</translation>
    </message>
    <message>
        <source>The scheme of %1 has no indicator “%2”.</source>
        <translation>%1 的考核方案中没有指标“%2”。</translation>
    </message>
    <message>
        <source>Say what is to be changed, or why it is dropped.</source>
        <translation>请说明要改什么，或停用的原因。</translation>
    </message>
    <message>
        <source>An opinion needs words.</source>
        <translation>请填写意见内容。</translation>
    </message>
    <message>
        <source>There is no interview %1.</source>
        <translation>没有编号为 %1 的面谈。</translation>
    </message>
    <message>
        <source>A correction needs a reason.</source>
        <translation>请填写更正的原因。</translation>
    </message>
    <message>
        <source>There is no entry %1 in the ledger.</source>
        <translation>台账中没有第 %1 条。</translation>
    </message>
    <message>
        <source>Entry %1 is no longer the last of its kind; what came after it took it back already.</source>
        <translation>第 %1 条已不是该项的最后一条，后面的条目已将其冲销。</translation>
    </message>
    <message>
        <source>Taking an entry back needs a reason.</source>
        <translation>请填写冲销的原因。</translation>
    </message>
    <message>
        <source>%1 is outside the range from %2 to %3.</source>
        <translation>%1 不在 %2 到 %3 的范围内。</translation>
    </message>
    <message>
        <source>A minimum wage is above zero.</source>
        <translation>最低工资应大于零。</translation>
    </message>
    <message>
        <source>Name the amount that is a month&apos;s wage.</source>
        <translation>请指定作为月工资的金额项。</translation>
    </message>
    <message>
        <source>There is nobody with the staff number %1.</source>
        <translation>没有工号为 %1 的员工。</translation>
    </message>
    <message>
        <source>There is no action %1 of a plan.</source>
        <translation>没有编号为 %1 的改进措施。</translation>
    </message>
    <message>
        <source>The result of %1 in %2 does not propose that.</source>
        <translation>%1 在 %2 的结果没有提出这项建议。</translation>
    </message>
    <message>
        <source>Nobody decides on a proposal about themselves.</source>
        <translation>不能决定关于自己的建议。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be settled yet: its results are not published.</source>
        <translation>%1 还不能结算：结果尚未发布。</translation>
    </message>
    <message>
        <source>The package does not ask for “%1” of %2.</source>
        <translation>数据包不包含 %2 的“%1”。</translation>
    </message>
    <message>
        <source>Nothing was filled in yet.</source>
        <translation>还没有填写任何内容。</translation>
    </message>
    <message>
        <source>This package was answered already.</source>
        <translation>这个数据包已经填写完成。</translation>
    </message>
    <message>
        <source>The package is not as it was sent: its signature does not fit.</source>
        <translation>数据包与发出时不同：签名不符。</translation>
    </message>
    <message>
        <source>The package was sent by another company file (%1) and is taken in there.</source>
        <translation>这个数据包由另一个公司文件（%1）发出，请在那里收回。</translation>
    </message>
    <message>
        <source>The package was changed on its way: its signature does not fit. Nothing was stored.</source>
        <translation>数据包在途中被改动：签名不符。没有保存任何内容。</translation>
    </message>
    <message>
        <source>The package went out, but nobody has filled it in.</source>
        <translation>这个数据包已发出，但还没有人填写。</translation>
    </message>
    <message>
        <source>The package was taken in already, by %1. It counts once.</source>
        <translation>这个数据包已由 %1 收回，只计一次。</translation>
    </message>
    <message>
        <source>This file never sent a package “%1”.</source>
        <translation>这个公司文件没有发出过数据包“%1”。</translation>
    </message>
    <message>
        <source>Row %1 belongs to another package.</source>
        <translation>第 %1 行属于另一个数据包。</translation>
    </message>
    <message>
        <source>The headings are not those of the sheet that went out.</source>
        <translation>表头与发出的评分表不一致。</translation>
    </message>
    <message>
        <source>No key to sign packages by could be made.</source>
        <translation>无法生成数据包的签名密钥。</translation>
    </message>
    <message>
        <source>Not all of these people are in %1.</source>
        <translation>这些人员不全在 %1 中。</translation>
    </message>
    <message>
        <source>A confirmation or an appeal is of one person.</source>
        <translation>确认和申诉每次只针对一个人。</translation>
    </message>
    <message>
        <source>The scheme of %2 has no “%1”.</source>
        <translation>%2 的考核方案中没有“%1”。</translation>
    </message>
    <message>
        <source>%1 values were changed since the package went out, “%2” of %3 for one. Nothing was stored.</source>
        <translation>数据包发出后有 %1 个值被改动，例如 %3 的“%2”。没有保存任何内容。</translation>
    </message>
    <message>
        <source>“%1” is no ground of an appeal.</source>
        <translation>“%1”不是申诉理由。</translation>
    </message>
</context>
<context>
    <name>Packages</name>
    <message>
        <source>Score sheet</source>
        <translation>评分表</translation>
    </message>
</context>
</TS>
