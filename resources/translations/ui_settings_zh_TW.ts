<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
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
