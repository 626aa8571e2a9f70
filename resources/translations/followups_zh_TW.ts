<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Headings</name>
    <message>
        <source>reason|reasons</source>
        <translation>原因|理由|加減分原因|說明</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>%1 is empty and was not attached.</source>
        <translation>%1 是空檔案，未加為附件。</translation>
    </message>
    <message>
        <source>%1 has %2 MB; a file may have at most %3 MB. Scan it smaller, or in parts.</source>
        <translation>%1 有 %2 MB；一個檔案最多 %3 MB。請降低掃描解析度，或分成幾份。</translation>
    </message>
    <message>
        <source>An interview needs the day it was held.</source>
        <translation>請填寫面談日期。</translation>
    </message>
    <message>
        <source>%1 is still to come; an interview is recorded once it was held.</source>
        <translation>%1 還沒有到；面談結束後再記錄。</translation>
    </message>
    <message>
        <source>Say who held the interview.</source>
        <translation>請填寫面談人。</translation>
    </message>
    <message>
        <source>Say what went well, what did not, or what was agreed.</source>
        <translation>請填寫做得好的、需要改進的，或商定的內容。</translation>
    </message>
    <message>
        <source>Say which day stands on the paper.</source>
        <translation>請填寫紙上的日期。</translation>
    </message>
    <message>
        <source>%1 is still to come; a paper is recorded once it is there.</source>
        <translation>%1 還沒有到；收到紙本資料後再記錄。</translation>
    </message>
    <message>
        <source>Say what the paper is.</source>
        <translation>請說明這份紙本資料是什麼。</translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation>請填寫要做什麼。</translation>
    </message>
    <message>
        <source>Say who is to do it.</source>
        <translation>請填寫由誰完成。</translation>
    </message>
    <message>
        <source>Say by when it is to be done.</source>
        <translation>請填寫完成期限。</translation>
    </message>
    <message>
        <source>Say in a few words how far it is, or why it is given up or moved.</source>
        <translation>請簡要說明進展，或放棄、延期的原因。</translation>
    </message>
    <message>
        <source>A decision needs a reason.</source>
        <translation>請填寫決定的原因。</translation>
    </message>
    <message>
        <source>Say what is to be done instead, if it is changed.</source>
        <translation>如要變更，請說明改為什麼。</translation>
    </message>
    <message>
        <source>What is declined neither pays nor takes.</source>
        <translation>不採納的建議不產生金額。</translation>
    </message>
    <message>
        <source>A fine is an amount below zero.</source>
        <translation>罰款金額應小於零。</translation>
    </message>
    <message>
        <source>There is nothing at %1 to attach a file to.</source>
        <translation>%1 不存在，無法加入附件。</translation>
    </message>
    <message>
        <source>There is no attached file %1.</source>
        <translation>沒有附件 %1。</translation>
    </message>
    <message>
        <source>%1 is not among the people of %2.</source>
        <translation>%1 不在 %2 的考核人員中。</translation>
    </message>
    <message>
        <source>The scheme of %1 has no indicator “%2”.</source>
        <translation>%1 的考核方案中沒有指標「%2」。</translation>
    </message>
    <message>
        <source>Say what is to be changed, or why it is dropped.</source>
        <translation>請說明要改什麼，或停用的原因。</translation>
    </message>
    <message>
        <source>An opinion needs words.</source>
        <translation>請填寫意見內容。</translation>
    </message>
    <message>
        <source>There is no interview %1.</source>
        <translation>沒有編號為 %1 的面談。</translation>
    </message>
    <message>
        <source>A correction needs a reason.</source>
        <translation>請填寫更正的原因。</translation>
    </message>
    <message>
        <source>There is no entry %1 in the ledger.</source>
        <translation>台帳中沒有第 %1 條。</translation>
    </message>
    <message>
        <source>Entry %1 is no longer the last of its kind; what came after it took it back already.</source>
        <translation>第 %1 條已不是該項的最後一條，後面的條目已將其沖銷。</translation>
    </message>
    <message>
        <source>Taking an entry back needs a reason.</source>
        <translation>請填寫沖銷的原因。</translation>
    </message>
    <message>
        <source>%1 is outside the range from %2 to %3.</source>
        <translation>%1 不在 %2 到 %3 的範圍內。</translation>
    </message>
    <message>
        <source>A minimum wage is above zero.</source>
        <translation>最低工資應大於零。</translation>
    </message>
    <message>
        <source>Name the amount that is a month&apos;s wage.</source>
        <translation>請指定作為月薪的金額項。</translation>
    </message>
    <message>
        <source>There is nobody with the staff number %1.</source>
        <translation>沒有員工編號為 %1 的員工。</translation>
    </message>
    <message>
        <source>There is no action %1 of a plan.</source>
        <translation>沒有編號為 %1 的改進措施。</translation>
    </message>
    <message>
        <source>The result of %1 in %2 does not propose that.</source>
        <translation>%1 在 %2 的結果沒有提出這項建議。</translation>
    </message>
    <message>
        <source>Nobody decides on a proposal about themselves.</source>
        <translation>不能決定關於自己的建議。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be settled yet: its results are not published.</source>
        <translation>%1 還不能結算：結果尚未發布。</translation>
    </message>
    <message>
        <source>The package does not ask for “%1” of %2.</source>
        <translation>資料包不包含 %2 的「%1」。</translation>
    </message>
    <message>
        <source>Nothing was filled in yet.</source>
        <translation>還沒有填寫任何內容。</translation>
    </message>
    <message>
        <source>This package was answered already.</source>
        <translation>這個資料包已經填寫完成。</translation>
    </message>
    <message>
        <source>The package is not as it was sent: its signature does not fit.</source>
        <translation>資料包與發出時不同：簽章不符。</translation>
    </message>
    <message>
        <source>The package was sent by another company file (%1) and is taken in there.</source>
        <translation>這個資料包由另一個公司檔案（%1）發出，請在那裡收回。</translation>
    </message>
    <message>
        <source>The package was changed on its way: its signature does not fit. Nothing was stored.</source>
        <translation>資料包在途中被更動：簽章不符。沒有儲存任何內容。</translation>
    </message>
    <message>
        <source>The package went out, but nobody has filled it in.</source>
        <translation>這個資料包已發出，但還沒有人填寫。</translation>
    </message>
    <message>
        <source>The package was taken in already, by %1. It counts once.</source>
        <translation>這個資料包已由 %1 收回，只計一次。</translation>
    </message>
    <message>
        <source>This file never sent a package “%1”.</source>
        <translation>這個公司檔案沒有發出過資料包「%1」。</translation>
    </message>
    <message>
        <source>Row %1 belongs to another package.</source>
        <translation>第 %1 列屬於另一個資料包。</translation>
    </message>
    <message>
        <source>The headings are not those of the sheet that went out.</source>
        <translation>標題列與發出的評分表不一致。</translation>
    </message>
    <message>
        <source>No key to sign packages by could be made.</source>
        <translation>無法產生資料包的簽章金鑰。</translation>
    </message>
    <message>
        <source>Not all of these people are in %1.</source>
        <translation>這些人員不全在 %1 中。</translation>
    </message>
    <message>
        <source>A confirmation or an appeal is of one person.</source>
        <translation>確認和申訴每次只針對一個人。</translation>
    </message>
    <message>
        <source>The scheme of %2 has no “%1”.</source>
        <translation>%2 的考核方案中沒有「%1」。</translation>
    </message>
    <message>
        <source>%1 values were changed since the package went out, “%2” of %3 for one. Nothing was stored.</source>
        <translation>資料包發出後有 %1 個值被更動，例如 %3 的「%2」。沒有儲存任何內容。</translation>
    </message>
    <message>
        <source>“%1” is no ground of an appeal.</source>
        <translation>「%1」不是申訴理由。</translation>
    </message>
</context>
<context>
    <name>Packages</name>
    <message>
        <source>Score sheet</source>
        <translation>評分表</translation>
    </message>
</context>
</TS>
