<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>plumbline::Desk</name>
    <message>
        <source>Backing up</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>Backup written to %1</source>
        <translation>备份已写入 %1</translation>
    </message>
</context>
<context>
    <name>plumbline::FileActions</name>
    <message>
        <source>Create a company</source>
        <translation>新建公司</translation>
    </message>
    <message>
        <source>What is the company called? The name stands on every report.</source>
        <translation>公司叫什么名字？名称会印在每份报告上。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Where should the company file be kept?</source>
        <translation>公司文件存放在哪里？</translation>
    </message>
    <message>
        <source>Company files (*.plumb)</source>
        <translation>公司文件 (*.plumb)</translation>
    </message>
    <message>
        <source>Open a company file</source>
        <translation>打开公司文件</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>备份到</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation>选择备份</translation>
    </message>
    <message>
        <source>Restore as</source>
        <translation>恢复为</translation>
    </message>
    <message>
        <source>%1 takes the place of %2. The file as it is now is kept beside it.</source>
        <translation>%1 将取代 %2。现在的文件会保留在旁边。</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>The file could not be opened</source>
        <translation>文件未能打开</translation>
    </message>
    <message>
        <source>Create a company…</source>
        <translation>新建公司…</translation>
    </message>
    <message>
        <source>Open a company file…</source>
        <translation>打开公司文件…</translation>
    </message>
    <message>
        <source>Try the sample company</source>
        <translation>试用示例公司</translation>
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
        <source>Close the company file</source>
        <translation>关闭公司文件</translation>
    </message>
</context>
</TS>
