<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>plumbline::RecordSettingsCard</name>
    <message>
        <source>Measuring by records</source>
        <translation>取數</translation>
    </message>
    <message>
        <source>&amp;Months until a customer is lost</source>
        <translation>客戶幾個月沒有進廠算流失(&amp;M)</translation>
    </message>
    <message>
        <source>A customer without a visit for so many months counts as lost</source>
        <translation>這麼多個月沒有進廠的客戶算流失</translation>
    </message>
    <message>
        <source>&amp;Fewest records to trust</source>
        <translation>至少幾筆紀錄才可信(&amp;F)</translation>
    </message>
    <message>
        <source>A figure that rests on fewer records is marked as too few to trust</source>
        <translation>紀錄少於此數的取數值會標明不足採信</translation>
    </message>
    <message>
        <source>Complaints of class &amp;1 are due within hours</source>
        <translation>&amp;1 類投訴應在幾小時內處理</translation>
    </message>
    <message>
        <source>For complaints that don&apos;t say themselves when they are due; none: only what they say</source>
        <translation>用於沒有寫明期限的投訴；「不限」：只看投訴自己寫明的期限</translation>
    </message>
    <message>
        <source>none</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Complaints of class &amp;2 are due within hours</source>
        <translation>&amp;2 類投訴應在幾小時內處理</translation>
    </message>
    <message>
        <source>Complaints of class &amp;3 are due within hours</source>
        <translation>&amp;3 類投訴應在幾小時內處理</translation>
    </message>
    <message>
        <source>Save and measure open cycles again</source>
        <translation>儲存並對未關閉的週期重新取數</translation>
    </message>
    <message>
        <source>Stored; the open cycles are measured again.</source>
        <translation>已儲存，未關閉的週期已重新取數。</translation>
    </message>
</context>
<context>
    <name>plumbline::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>語言(&amp;L)</translation>
    </message>
    <message>
        <source>L&amp;ook</source>
        <translation>外觀(&amp;O)</translation>
    </message>
    <message>
        <source>Company file</source>
        <translation>公司檔案</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>備份…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>還原備份…</translation>
    </message>
    <message>
        <source>Whoever can read this file can read its data. Keep it on an encrypted disk, under an account of your own.</source>
        <translation>能讀取此檔案的人就能讀取其中的資料。請把它放在加密磁碟上、自己的帳戶下。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <comment>in its own language</comment>
        <translation>简体中文</translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <comment>in its own language</comment>
        <translation>繁體中文</translation>
    </message>
    <message>
        <source>English</source>
        <comment>in its own language</comment>
        <translation>English</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Plumbline %1</source>
        <translation>準繩 %1</translation>
    </message>
    <message>
        <source>No company file is open.</source>
        <translation>沒有開啟公司檔案。</translation>
    </message>
</context>
</TS>
