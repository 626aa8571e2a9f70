<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>plumbline::DifferenceView</name>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>new id</source>
        <translation>换标识</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>新增 %1</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>%1 moved</source>
        <translation>移动 %1</translation>
    </message>
    <message>
        <source>%1 with a new id</source>
        <translation>更换标识 %1</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>修改 %1</translation>
    </message>
    <message>
        <source>The scheme itself</source>
        <translation>方案本身</translation>
    </message>
    <message>
        <source>Groups and indicators</source>
        <translation>指标组和指标</translation>
    </message>
    <message>
        <source>Grades and adjustments</source>
        <translation>等级和加减分</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>奖惩规则</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>薪酬</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s): %1</source>
        <translation>
            <numerusform>共 %n 处不同：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>before:</source>
        <translation>之前：</translation>
    </message>
    <message>
        <source>now:</source>
        <translation>之后：</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>heading, count</comment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>also in %n other language(s)</source>
        <translation>
            <numerusform>另有 %n 种语言的文字一并修改</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumbline::EditionFile</name>
    <message>
        <source>Export the version</source>
        <translation>导出此版本</translation>
    </message>
    <message>
        <source>Scheme files (*.json);;All files (*)</source>
        <translation>方案文件 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2. Nothing was changed.</source>
        <translation>无法写入 %1：%2。没有任何改动。</translation>
    </message>
</context>
<context>
    <name>plumbline::EditionPicker</name>
    <message>
        <source>Name, pinyin or id</source>
        <translation>名称、拼音或标识</translation>
    </message>
    <message>
        <source>Find a scheme</source>
        <translation>查找方案</translation>
    </message>
    <message>
        <source>Nothing fits. Try fewer letters.</source>
        <translation>没有符合的方案，请少输入几个字。</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>不更改</translation>
    </message>
</context>
<context>
    <name>plumbline::SchemeReader</name>
    <message>
        <source>Indicators</source>
        <translation>考核指标</translation>
    </message>
    <message>
        <source>Grades, rules, pay</source>
        <translation>等级、规则、薪酬</translation>
    </message>
    <message>
        <source>Indicators and weights</source>
        <translation>指标与权重</translation>
    </message>
    <message>
        <source>Grades, rules and pay</source>
        <translation>等级、规则和薪酬</translation>
    </message>
</context>
<context>
    <name>plumbline::VersionWords</name>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>第 %1 版</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>方案库</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>scheme, version</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · in force now</source>
        <translation>%1 · 现行</translation>
    </message>
    <message>
        <source>as it comes with the program</source>
        <translation>随程序提供的原文</translation>
    </message>
    <message>
        <source>counts for nothing yet · %1</source>
        <translation>尚未生效 · %1</translation>
    </message>
    <message>
        <source>from %1 · %2</source>
        <comment>period, user</comment>
        <translation>%1起 · %2</translation>
    </message>
    <message>
        <source>from the beginning · %1</source>
        <translation>从一开始 · %1</translation>
    </message>
    <message>
        <source>As it comes with the program. The company has taken it in; its own versions stand above.</source>
        <translation>随程序提供的原文。公司已纳入此方案，公司自己的版本列在上面。</translation>
    </message>
    <message>
        <source>As it comes with the program. The company has not taken it in.</source>
        <translation>随程序提供的原文。公司尚未纳入此方案。</translation>
    </message>
    <message>
        <source>Counts for no period: version %1 takes its place from as early on.</source>
        <translation>没有生效的期间：第 %1 版从同样早或更早的期间起就取代了它。</translation>
    </message>
    <message>
        <source>Counts from the beginning.</source>
        <translation>从一开始就生效。</translation>
    </message>
    <message>
        <source>Counts from the beginning until version %1 takes over in %2.</source>
        <translation>从一开始生效，到 %2由第 %1 版接替。</translation>
    </message>
    <message>
        <source>Counts from %1 on.</source>
        <translation>从 %1起生效。</translation>
    </message>
    <message>
        <source>Counts from %1 until version %2 takes over in %3.</source>
        <translation>从 %1起生效，到 %3由第 %2 版接替。</translation>
    </message>
    <message>
        <source>Taken from the library as it is, by %1 on %2.</source>
        <translation>由 %1 于 %2 从方案库原样纳入。</translation>
    </message>
    <message>
        <source>Taken in from a scheme file by %1 on %2.</source>
        <translation>由 %1 于 %2 从方案文件导入。</translation>
    </message>
    <message numerus="yes">
        <source>Can&apos;t be changed: used by %n cycle(s): %1.</source>
        <translation>
            <numerusform>不可更改：%n 个考核周期正在使用：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Draft of a new version, based on version %1.</source>
        <translation>新版本的草稿，以第 %1 版为基础。</translation>
    </message>
    <message>
        <source>Draft of a new scheme.</source>
        <translation>新方案的草稿。</translation>
    </message>
    <message>
        <source>Saved by %1 on %2. It counts for nothing until it is activated.</source>
        <translation>由 %1 于 %2 保存。启用之前不起任何作用。</translation>
    </message>
    <message>
        <source>Version %1 was activated meanwhile: compare the two before going on.</source>
        <translation>期间已启用第 %1 版：请先比较两者，再继续编辑。</translation>
    </message>
    <message>
        <source>It can&apos;t be activated yet: %1</source>
        <translation>还不能启用：%1</translation>
    </message>
    <message>
        <source>by the %1 · %2</source>
        <translation>按%1 · %2</translation>
    </message>
    <message>
        <source>Activated by %1 on %2. Why: %3</source>
        <comment>user, moment, reason</comment>
        <translation>由 %1 于 %2 启用。原因：%3</translation>
    </message>
    <message>
        <source>No cycle uses it; it stays as it is all the same.</source>
        <translation>没有考核周期使用它；它同样不会改动。</translation>
    </message>
    <message>
        <source>Retired by %1 on %2. Why: %3</source>
        <comment>user, moment, reason</comment>
        <translation>由 %1 于 %2 停用。原因：%3</translation>
    </message>
    <message>
        <source>No cycle can be opened under it; those that run go on.</source>
        <translation>不能再用它开启周期，已开启的周期继续进行。</translation>
    </message>
</context>
<context>
    <name>plumbline::VersionsButtons</name>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Which versions there are, since when each counts, who activated it and why (Ctrl+H)</source>
        <translation>有哪些版本，各从何时起生效，由谁启用、原因是什么（Ctrl+H）</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>比较…</translation>
    </message>
    <message>
        <source>What differs from another scheme or version; of two chosen in the list (Ctrl+D)</source>
        <translation>与另一个方案或版本有什么不同；列表中选了两个时比较这两个（Ctrl+D）</translation>
    </message>
</context>
<context>
    <name>plumbline::VersionsPage</name>
    <message>
        <source>Back to the schemes</source>
        <translation>返回考核方案</translation>
    </message>
    <message>
        <source>Scheme versions</source>
        <translation>方案版本</translation>
    </message>
    <message>
        <source>Copy the differences</source>
        <translation>复制不同之处</translation>
    </message>
    <message>
        <source>Another scheme…</source>
        <translation>换方案…</translation>
    </message>
    <message>
        <source>Versions of the scheme</source>
        <translation>方案的版本</translation>
    </message>
    <message>
        <source>Read in full</source>
        <translation>阅读全文</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation>左右互换</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>不同之处</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>请选择…</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>之前：%1</translation>
    </message>
    <message>
        <source>Afterwards: %1</source>
        <translation>之后：%1</translation>
    </message>
    <message>
        <source>Both sides are the very same.</source>
        <translation>两边是同一个版本。</translation>
    </message>
    <message>
        <source>Nothing stands before it. Choose what to compare it with.</source>
        <translation>它之前没有别的版本。请选择与什么比较。</translation>
    </message>
    <message>
        <source>Choose two versions, or two schemes, to see what differs.</source>
        <translation>请选择两个版本或两个方案，查看有什么不同。</translation>
    </message>
    <message>
        <source>Two different schemes. What only the first one has is said to be removed, what only the second one has, added. %1</source>
        <translation>这是两个不同的方案：只有前者有的算删除，只有后者有的算新增。%1</translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s) with the same id are compared.</source>
        <translation>
            <numerusform>标识相同的指标有 %n 个，逐项比较。</numerusform>
        </translation>
    </message>
    <message>
        <source>No indicator has the same id in both.</source>
        <translation>两者没有标识相同的指标。</translation>
    </message>
    <message>
        <source>Which scheme&apos;s versions?</source>
        <translation>查看哪个方案的版本？</translation>
    </message>
    <message>
        <source>Show its versions</source>
        <translation>查看版本</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>与什么比较</translation>
    </message>
    <message>
        <source>Compare with this</source>
        <translation>与它比较</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>比较哪一个</translation>
    </message>
    <message>
        <source>Compare this</source>
        <translation>比较这个</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>before, afterwards</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>The differences are copied.</source>
        <translation>不同之处已复制。</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+←</translation>
    </message>
    <message>
        <source>As text, to paste elsewhere (Ctrl+Shift+C)</source>
        <translation>复制为文字，可贴到别处（Ctrl+Shift+C）</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>This version as a scheme file (Ctrl+E)</source>
        <translation>把此版本存为方案文件（Ctrl+E）</translation>
    </message>
    <message>
        <source>The whole scheme as this version says it (Enter)</source>
        <translation>此版本的完整内容（Enter）</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>Nothing differs: the two say the same, word for word and figure for figure.</source>
        <translation>没有不同：两者的文字和数字完全一致。</translation>
    </message>
</context>
</TS>
