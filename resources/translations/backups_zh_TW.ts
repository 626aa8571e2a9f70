<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Backups</name>
    <message>
        <source>by hand</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>on opening</source>
        <translation>開啟時</translation>
    </message>
    <message>
        <source>on closing the file</source>
        <translation>關閉檔案時</translation>
    </message>
    <message>
        <source>before an update of the file</source>
        <translation>升級檔案前</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>匯入前</translation>
    </message>
    <message>
        <source>before a cycle was closed</source>
        <translation>結束週期前</translation>
    </message>
    <message>
        <source>The last backup failed: %1</source>
        <translation>上次備份失敗：%1</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>還沒有備份。</translation>
    </message>
    <message>
        <source>Write this code down and keep it away from this computer. Only with it can a backup be opened. It is shown this once; nobody can replace a lost one, and the backups made with it are lost with it.</source>
        <translation>請把還原碼抄下來，存放在這部電腦以外的地方。只有憑它才能開啟備份。它只顯示這一次；遺失後誰也無法補發，用它做的備份也隨之無法開啟。</translation>
    </message>
    <message numerus="yes">
        <source>%n backups up to %1 still hold people who were erased since. They go as newer ones take their place, the last after a year.</source>
        <translation>
            <numerusform>%1 及以前的 %n 份備份中仍有後來已刪除人員的資料。它們會被新的備份逐步取代，最晚的一份在一年後消失。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last good backup is %n days old.</source>
        <translation>
            <numerusform>上一次完好的備份已是 %n 天前。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backup %n days old</source>
        <translation>
            <numerusform>備份已過 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>No backups</source>
        <translation>未設定備份</translation>
    </message>
    <message>
        <source>Backup failed</source>
        <translation>備份失敗</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>還沒有備份</translation>
    </message>
    <message>
        <source>none, until they are set up</source>
        <translation>設定之後才有</translation>
    </message>
    <message>
        <source>once something is changed; nothing was since the last</source>
        <translation>有變更之後；上次備份後還沒有變更</translation>
    </message>
    <message>
        <source>when the file is closed, or before that at an import or a cycle&apos;s closing</source>
        <translation>關閉檔案時；在那之前匯入資料或結束週期時也會備份</translation>
    </message>
    <message>
        <source>the last %1, the last of each of %2 days and the last of each of %3 months</source>
        <translation>最近 %1 份，%2 天裡每天最後一份，%3 個月裡每月最後一份</translation>
    </message>
    <message>
        <source>There are no automatic backups yet.</source>
        <translation>還沒有自動備份。</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Backups are encrypted: make a recovery code first, in the settings or with backup setup.</source>
        <translation>備份是加密的：請先在設定中或用 backup setup 產生還原碼。</translation>
    </message>
    <message>
        <source>This is no recovery code: a letter is wrong, missing or one too many. It has nine groups of four.</source>
        <translation>這不是還原碼：有字元寫錯、缺少或多餘。還原碼共九組，每組四個字元。</translation>
    </message>
    <message>
        <source>This is the recovery code of another company, or an earlier one.</source>
        <translation>這是別家公司的還原碼，或以前的還原碼。</translation>
    </message>
    <message>
        <source>Reading or writing %1 failed (%2).</source>
        <translation>讀寫 %1 失敗（%2）。</translation>
    </message>
    <message>
        <source>The copy %1 is not the same as its original.</source>
        <translation>複本 %1 與原檔案不一致。</translation>
    </message>
    <message>
        <source>Another change is still being saved.</source>
        <translation>另一項變更正在儲存。</translation>
    </message>
    <message>
        <source>The backup %1 is not opened by this recovery code: it is that of another company, or an earlier or later one.</source>
        <translation>這個還原碼打不開備份 %1：它屬於別家公司，或是更早、更晚的還原碼。</translation>
    </message>
    <message>
        <source>The backup %1 is opened by its recovery code only.</source>
        <translation>備份 %1 只能用它的還原碼開啟。</translation>
    </message>
    <message>
        <source>%1 is no backup of this program.</source>
        <translation>%1 不是本程式的備份。</translation>
    </message>
    <message>
        <source>This computer gives no random numbers.</source>
        <translation>這部電腦提供不了亂數。</translation>
    </message>
    <message>
        <source>The backup %1 is damaged or was changed; take another one.</source>
        <translation>備份 %1 已損毀或被更動，請換一份。</translation>
    </message>
    <message>
        <source>There is no room for the backup %1.</source>
        <translation>空間不足，放不下備份 %1。</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made.</source>
        <translation>無法建立資料夾 %1。</translation>
    </message>
    <message>
        <source>%1 is the company file itself; name another file for its backup.</source>
        <translation>%1 就是公司檔案本身；備份請另取檔名。</translation>
    </message>
    <message>
        <source>The file&apos;s key for backups is damaged; set them up anew.</source>
        <translation>檔案中的備份金鑰已損毀，請重新設定備份。</translation>
    </message>
    <message>
        <source>%1 could not be removed (%2).</source>
        <translation>無法刪除 %1（%2）。</translation>
    </message>
</context>
</TS>
