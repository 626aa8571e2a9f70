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
    <message>
        <source>The check code is that of the appraisal of %1 in %2.</source>
        <translation>查核碼屬於 %2 中 %1 的績效考核表。</translation>
    </message>
    <message>
        <source>The check code is that of the team report of %1 in %2.</source>
        <translation>查核碼屬於 %2 中 %1 的團隊報告。</translation>
    </message>
    <message>
        <source>The check code is that of the pay slip of %1 in %2.</source>
        <translation>查核碼屬於 %2 中 %1 的薪酬單。</translation>
    </message>
    <message>
        <source>The check code is that of the interview sheet of %1 in %2.</source>
        <translation>查核碼屬於 %2 中 %1 的績效面談表。</translation>
    </message>
    <message>
        <source>The check code is that of an appeal file of %1 in %2.</source>
        <translation>查核碼屬於 %2 中 %1 的一份申訴卷宗。</translation>
    </message>
    <message>
        <source>The check code is that of the cycle summary of %1.</source>
        <translation>查核碼屬於 %1 的考核週期彙總。</translation>
    </message>
    <message>
        <source>Its figures are those of now; the cycle is open, they may still change.</source>
        <translation>與現在的數字一致；週期尚未關閉，仍可能變動。</translation>
    </message>
    <message>
        <source>Its figures hold.</source>
        <translation>數字有效。</translation>
    </message>
    <message>
        <source>So it stood in revision %1 of the results. It has changed since: print it again for the figures that count now.</source>
        <translation>這是結果第 %1 版的內容，後來已變動；要現在有效的數字，請重新列印。</translation>
    </message>
    <message>
        <source>None of the %1 documents that can be printed of this file now has that check code.</source>
        <translation>現在能從這個檔案列印的 %1 份文件都沒有這個查核碼。</translation>
    </message>
    <message>
        <source>Either the page was printed while its cycle was open, or before a correction, and figures of it have changed since: then nothing stored belongs to it any more. Or the code was mistyped, or the page is of another file.</source>
        <translation>一種可能：列印時週期尚未關閉，或在更正之前，後來數字變了；這樣的話，檔案裡已沒有與這一頁對應的內容。另一種可能：查核碼輸錯了，或者這一頁出自另一個檔案。</translation>
    </message>
    <message>
        <source>The code after “Trail” at the foot of the page tells which: check that one, too. If the file once stood at it, the page was printed from this file.</source>
        <translation>頁尾「稽核紀錄」後的校驗碼可以分辨：請再檢查它。如果檔案曾處於該校驗碼的狀態，這一頁就是從這個檔案列印的。</translation>
    </message>
</context>
</TS>
