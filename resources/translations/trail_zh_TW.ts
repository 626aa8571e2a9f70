<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Messages</name>
    <message>
        <source>&quot;%1&quot; is not a code of the trail; one looks like 1234-ABCD-EFGH-JKMN-PQRS.</source>
        <translation>「%1」不是稽核紀錄的校驗碼；校驗碼形如 1234-ABCD-EFGH-JKMN-PQRS。</translation>
    </message>
    <message>
        <source>%1 is in the cycle %2, which is still open; close it first.</source>
        <translation>%1 在週期 %2 中，該週期尚未關閉；請先關閉。</translation>
    </message>
    <message>
        <source>Erasing a person needs a reason.</source>
        <translation>抹除個人資料必須填寫原因。</translation>
    </message>
    <message>
        <source>There is no employee %1.</source>
        <translation>沒有編號為 %1 的員工。</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>檢查已停止。</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>檔案已損毀：%1</translation>
    </message>
    <message>
        <source>A row of %1 names a row of %2 that is not there.</source>
        <translation>%1 的一列參照了 %2 中不存在的一列。</translation>
    </message>
    <message>
        <source>The tables of the file are not as this program made them.</source>
        <translation>檔案裡的資料表不是本程式建立的樣子。</translation>
    </message>
    <message>
        <source>Entries of the trail are missing before entry %1.</source>
        <translation>稽核紀錄在第 %1 筆之前有缺漏。</translation>
    </message>
    <message>
        <source>Entry %1 of the trail was added by another program.</source>
        <translation>稽核紀錄第 %1 筆是由別的程式加入的。</translation>
    </message>
    <message>
        <source>The trail&apos;s last entries are missing, from %1 on.</source>
        <translation>稽核紀錄末尾有缺漏，從第 %1 筆起。</translation>
    </message>
    <message>
        <source>Seals of %1 can&apos;t be read.</source>
        <translation>%1 的封存值無法讀取。</translation>
    </message>
    <message>
        <source>The chain of the trail is broken at entry %1 (link %2): entries or seals up to there were changed, added or removed.</source>
        <translation>稽核紀錄的鏈在第 %1 筆（第 %2 環）斷開：在此之前有紀錄或封存值被更改、加入或刪除。</translation>
    </message>
    <message>
        <source>The file has no chain of its trail.</source>
        <translation>檔案裡沒有稽核紀錄的鏈。</translation>
    </message>
    <message>
        <source>The trail of this file never stood at %1: it was rolled back, made anew, or is another company&apos;s.</source>
        <translation>此檔案的稽核紀錄從未到過 %1：檔案被退回、重做過，或屬於另一家公司。</translation>
    </message>
    <message>
        <source>The table %1 is missing.</source>
        <translation>缺少資料表 %1。</translation>
    </message>
    <message>
        <source>A row of %1 is missing.</source>
        <translation>%1 缺少一列。</translation>
    </message>
    <message>
        <source>A row of %1 was added by another program.</source>
        <translation>%1 有一列是由別的程式加入的。</translation>
    </message>
    <message>
        <source>A row of %1 was changed by another program.</source>
        <translation>%1 有一列被別的程式更改過。</translation>
    </message>
    <message>
        <source>“%1” is no check code of a document.</source>
        <translation>「%1」不是文件上的查核碼。</translation>
    </message>
</context>
</TS>
