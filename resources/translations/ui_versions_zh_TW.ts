<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>plumbline::DifferenceView</name>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>new id</source>
        <translation>換識別碼</translation>
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
        <translation>刪除 %1</translation>
    </message>
    <message>
        <source>%1 moved</source>
        <translation>移動 %1</translation>
    </message>
    <message>
        <source>%1 with a new id</source>
        <translation>更換識別碼 %1</translation>
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
        <translation>指標群組和指標</translation>
    </message>
    <message>
        <source>Grades and adjustments</source>
        <translation>等第和加減分</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>獎懲規則</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>薪酬</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s): %1</source>
        <translation>
            <numerusform>共 %n 處不同：%1</numerusform>
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
        <translation>之後：</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>heading, count</comment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>also in %n other language(s)</source>
        <translation>
            <numerusform>另有 %n 種語言的文字一併修改</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumbline::EditionFile</name>
    <message>
        <source>Export the version</source>
        <translation>匯出此版本</translation>
    </message>
    <message>
        <source>Scheme files (*.json);;All files (*)</source>
        <translation>方案檔案 (*.json);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>已寫入 %1。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2. Nothing was changed.</source>
        <translation>無法寫入 %1：%2。沒有任何改動。</translation>
    </message>
</context>
<context>
    <name>plumbline::EditionPicker</name>
    <message>
        <source>Name, pinyin or id</source>
        <translation>名稱、拼音或識別碼</translation>
    </message>
    <message>
        <source>Find a scheme</source>
        <translation>搜尋方案</translation>
    </message>
    <message>
        <source>Nothing fits. Try fewer letters.</source>
        <translation>沒有符合的方案，請少輸入幾個字。</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>不變更</translation>
    </message>
</context>
<context>
    <name>plumbline::SchemeReader</name>
    <message>
        <source>Indicators</source>
        <translation>考核指標</translation>
    </message>
    <message>
        <source>Grades, rules, pay</source>
        <translation>等第、規則、薪酬</translation>
    </message>
    <message>
        <source>Indicators and weights</source>
        <translation>指標與權重</translation>
    </message>
    <message>
        <source>Grades, rules and pay</source>
        <translation>等第、規則和薪酬</translation>
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
        <translation>方案庫</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>scheme, version</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · in force now</source>
        <translation>%1 · 現行</translation>
    </message>
    <message>
        <source>as it comes with the program</source>
        <translation>隨程式提供的原文</translation>
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
        <translation>從一開始 · %1</translation>
    </message>
    <message>
        <source>As it comes with the program. The company has taken it in; its own versions stand above.</source>
        <translation>隨程式提供的原文。公司已納入此方案，公司自己的版本列在上面。</translation>
    </message>
    <message>
        <source>As it comes with the program. The company has not taken it in.</source>
        <translation>隨程式提供的原文。公司尚未納入此方案。</translation>
    </message>
    <message>
        <source>Counts for no period: version %1 takes its place from as early on.</source>
        <translation>沒有生效的期間：第 %1 版從同樣早或更早的期間起就取代了它。</translation>
    </message>
    <message>
        <source>Counts from the beginning.</source>
        <translation>從一開始就生效。</translation>
    </message>
    <message>
        <source>Counts from the beginning until version %1 takes over in %2.</source>
        <translation>從一開始生效，到 %2由第 %1 版接替。</translation>
    </message>
    <message>
        <source>Counts from %1 on.</source>
        <translation>從 %1起生效。</translation>
    </message>
    <message>
        <source>Counts from %1 until version %2 takes over in %3.</source>
        <translation>從 %1起生效，到 %3由第 %2 版接替。</translation>
    </message>
    <message>
        <source>Taken from the library as it is, by %1 on %2.</source>
        <translation>由 %1 於 %2 從方案庫原樣納入。</translation>
    </message>
    <message>
        <source>Taken in from a scheme file by %1 on %2.</source>
        <translation>由 %1 於 %2 從方案檔案匯入。</translation>
    </message>
    <message numerus="yes">
        <source>Can&apos;t be changed: used by %n cycle(s): %1.</source>
        <translation>
            <numerusform>不可更改：%n 個考核週期正在使用：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Draft of a new version, based on version %1.</source>
        <translation>新版本的草稿，以第 %1 版為基礎。</translation>
    </message>
    <message>
        <source>Draft of a new scheme.</source>
        <translation>新方案的草稿。</translation>
    </message>
    <message>
        <source>Saved by %1 on %2. It counts for nothing until it is activated.</source>
        <translation>由 %1 於 %2 儲存。啟用之前不起任何作用。</translation>
    </message>
    <message>
        <source>Version %1 was activated meanwhile: compare the two before going on.</source>
        <translation>期間已啟用第 %1 版：請先比較兩者，再繼續編輯。</translation>
    </message>
    <message>
        <source>It can&apos;t be activated yet: %1</source>
        <translation>還不能啟用：%1</translation>
    </message>
    <message>
        <source>by the %1 · %2</source>
        <translation>按%1 · %2</translation>
    </message>
    <message>
        <source>Activated by %1 on %2. Why: %3</source>
        <comment>user, moment, reason</comment>
        <translation>由 %1 於 %2 啟用。原因：%3</translation>
    </message>
    <message>
        <source>No cycle uses it; it stays as it is all the same.</source>
        <translation>沒有考核週期使用它；它同樣不會改動。</translation>
    </message>
    <message>
        <source>Retired by %1 on %2. Why: %3</source>
        <comment>user, moment, reason</comment>
        <translation>由 %1 於 %2 停用。原因：%3</translation>
    </message>
    <message>
        <source>No cycle can be opened under it; those that run go on.</source>
        <translation>不能再用它開啟週期，已開啟的週期繼續進行。</translation>
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
        <translation>有哪些版本，各從何時起生效，由誰啟用、原因是什麼（Ctrl+H）</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>比較…</translation>
    </message>
    <message>
        <source>What differs from another scheme or version; of two chosen in the list (Ctrl+D)</source>
        <translation>與另一個方案或版本有什麼不同；清單中選了兩個時比較這兩個（Ctrl+D）</translation>
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
        <translation>複製不同之處</translation>
    </message>
    <message>
        <source>Another scheme…</source>
        <translation>換方案…</translation>
    </message>
    <message>
        <source>Versions of the scheme</source>
        <translation>方案的版本</translation>
    </message>
    <message>
        <source>Read in full</source>
        <translation>閱讀全文</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation>左右互換</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>之後</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>不同之處</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>請選擇…</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>之前：%1</translation>
    </message>
    <message>
        <source>Afterwards: %1</source>
        <translation>之後：%1</translation>
    </message>
    <message>
        <source>Both sides are the very same.</source>
        <translation>兩邊是同一個版本。</translation>
    </message>
    <message>
        <source>Nothing stands before it. Choose what to compare it with.</source>
        <translation>它之前沒有別的版本。請選擇與什麼比較。</translation>
    </message>
    <message>
        <source>Choose two versions, or two schemes, to see what differs.</source>
        <translation>請選擇兩個版本或兩個方案，檢視有什麼不同。</translation>
    </message>
    <message>
        <source>Two different schemes. What only the first one has is said to be removed, what only the second one has, added. %1</source>
        <translation>這是兩個不同的方案：只有前者有的算刪除，只有後者有的算新增。%1</translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s) with the same id are compared.</source>
        <translation>
            <numerusform>識別碼相同的指標有 %n 個，逐項比較。</numerusform>
        </translation>
    </message>
    <message>
        <source>No indicator has the same id in both.</source>
        <translation>兩者沒有識別碼相同的指標。</translation>
    </message>
    <message>
        <source>Which scheme&apos;s versions?</source>
        <translation>檢視哪個方案的版本？</translation>
    </message>
    <message>
        <source>Show its versions</source>
        <translation>檢視版本</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>與什麼比較</translation>
    </message>
    <message>
        <source>Compare with this</source>
        <translation>與它比較</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>比較哪一個</translation>
    </message>
    <message>
        <source>Compare this</source>
        <translation>比較這個</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>before, afterwards</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>The differences are copied.</source>
        <translation>不同之處已複製。</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+←</translation>
    </message>
    <message>
        <source>As text, to paste elsewhere (Ctrl+Shift+C)</source>
        <translation>複製為文字，可貼到別處（Ctrl+Shift+C）</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>This version as a scheme file (Ctrl+E)</source>
        <translation>把此版本存為方案檔案（Ctrl+E）</translation>
    </message>
    <message>
        <source>The whole scheme as this version says it (Enter)</source>
        <translation>此版本的完整內容（Enter）</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>Nothing differs: the two say the same, word for word and figure for figure.</source>
        <translation>沒有不同：兩者的文字和數字完全一致。</translation>
    </message>
</context>
</TS>
