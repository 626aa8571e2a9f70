<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>plumbline::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>L&amp;ook</source>
        <translation>外观(&amp;O)</translation>
    </message>
    <message>
        <source>Company file</source>
        <translation>公司文件</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>备份…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>恢复备份…</translation>
    </message>
    <message>
        <source>Whoever can read this file can read its data. Keep it on an encrypted disk, under an account of your own.</source>
        <translation>能读取此文件的人就能读取其中的数据。请把它放在加密磁盘上、自己的账户下。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
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
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Plumbline %1</source>
        <translation>准绳 %1</translation>
    </message>
    <message>
        <source>No company file is open.</source>
        <translation>没有打开公司文件。</translation>
    </message>
</context>
</TS>
