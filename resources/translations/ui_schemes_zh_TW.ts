<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Messages</name>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>「%1」不是整數。</translation>
    </message>
    <message>
        <source>A measure is written as {&quot;name&quot;: &quot;…&quot;} with its settings.</source>
        <translation>取數規則寫作 {&quot;name&quot;: &quot;…&quot;}，連同它的設定。</translation>
    </message>
    <message>
        <source>“%1” is not a grade with its figure, such as A 1.2.</source>
        <translation>「%1」不是等第加係數的寫法，應如 A 1.2。</translation>
    </message>
    <message>
        <source>There is no “%1” to choose by; there is %2.</source>
        <translation>不能依「%1」篩選；可用的有 %2。</translation>
    </message>
    <message>
        <source>%1 is below %2.</source>
        <translation>%1 小於 %2。</translation>
    </message>
    <message>
        <source>There is no measure “%1”.</source>
        <translation>沒有取數規則「%1」。</translation>
    </message>
</context>
<context>
    <name>plumbline::ActivateDialog</name>
    <message>
        <source>Activate the version</source>
        <translation>啟用此版本</translation>
    </message>
    <message>
        <source>Activate a scheme</source>
        <translation>啟用方案</translation>
    </message>
    <message>
        <source>stays with the version for good</source>
        <translation>原因隨版本永久留存</translation>
    </message>
    <message>
        <source>Counts from</source>
        <translation>自此起生效</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>啟用原因</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>繼續編輯</translation>
    </message>
    <message>
        <source>These errors must be put right first:</source>
        <translation>須先改正以下錯誤：</translation>
    </message>
    <message>
        <source>A new scheme of the company, version 1</source>
        <translation>公司的新考核方案，第 1 版</translation>
    </message>
    <message>
        <source>Nothing differs from version %1.</source>
        <translation>與第 %1 版沒有差別。</translation>
    </message>
    <message>
        <source>What changes against version %1:</source>
        <translation>與第 %1 版相比的變動：</translation>
    </message>
    <message>
        <source>Not activated; the draft is kept. %1</source>
        <translation>未啟用，草稿已保留。%1</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>有哪些變更</translation>
    </message>
</context>
<context>
    <name>plumbline::ConditionFields</name>
    <message>
        <source>Figure</source>
        <translation>指標值</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>屬於</translation>
    </message>
    <message>
        <source>With</source>
        <translation>比較對象</translation>
    </message>
    <message>
        <source>the number</source>
        <translation>數值</translation>
    </message>
    <message>
        <source>the target</source>
        <translation>目標值</translation>
    </message>
    <message>
        <source>the others&apos;</source>
        <translation>他人的</translation>
    </message>
    <message>
        <source>one&apos;s own last</source>
        <translation>本人此前的</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>數值</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>期數</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>缺期</translation>
    </message>
    <message>
        <source>periods there are</source>
        <translation>已有的各期</translation>
    </message>
    <message>
        <source>periods without a gap</source>
        <translation>連續的各期</translation>
    </message>
    <message>
        <source>Among</source>
        <translation>範圍</translation>
    </message>
    <message>
        <source>those the rule is for</source>
        <translation>規則適用的人</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>全體</translation>
    </message>
    <message>
        <source>the same team</source>
        <translation>同團隊</translation>
    </message>
    <message>
        <source>the same position</source>
        <translation>同職位</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>職位</translation>
    </message>
    <message>
        <source>or positions…</source>
        <translation>或指定職位…</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>平均值</translation>
    </message>
    <message>
        <source>median</source>
        <translation>中位數</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>最低值</translation>
    </message>
    <message>
        <source>highest</source>
        <translation>最高值</translation>
    </message>
    <message>
        <source>pooled rate</source>
        <translation>合併率</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation>統計方式</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>等第</translation>
    </message>
    <message>
        <source>no grade</source>
        <translation>未選等第</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>新增條件</translation>
    </message>
    <message>
        <source>When</source>
        <translation>當</translation>
    </message>
    <message>
        <source>and</source>
        <translation>且</translation>
    </message>
</context>
<context>
    <name>plumbline::EditedTree</name>
    <message>
        <source>Add an indicator</source>
        <translation>新增指標</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>新增指標群組</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move out of its group</source>
        <translation>移出所在指標群組</translation>
    </message>
    <message>
        <source>Move into the group above</source>
        <translation>移入上方指標群組</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its keys</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>plumbline::EditedTreeModel</name>
    <message>
        <source>Indicator</source>
        <translation>考核指標</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>權重</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>滿分</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Scorer</source>
        <translation>評分人</translation>
    </message>
</context>
<context>
    <name>plumbline::EditorEntry</name>
    <message>
        <source>%1 · %2 · saved by %3</source>
        <comment>name, id, user</comment>
        <translation>%1 · %2 · 由 %3 儲存</translation>
    </message>
    <message>
        <source>Take the scheme and change it</source>
        <translation>納入公司並修改</translation>
    </message>
    <message>
        <source>A new scheme</source>
        <translation>新增方案</translation>
    </message>
    <message>
        <source>An id is made of small letters, digits and hyphens, a letter first.</source>
        <translation>識別碼由小寫字母、數字和連字號組成，以字母開頭。</translation>
    </message>
    <message>
        <source>The company has a scheme with this id already.</source>
        <translation>公司已有使用此識別碼的考核方案。</translation>
    </message>
    <message>
        <source>There is a draft with this id already; go on with it, or choose another.</source>
        <translation>已有使用此識別碼的草稿；請繼續編輯它，或另選識別碼。</translation>
    </message>
</context>
<context>
    <name>plumbline::EffectFields</name>
    <message>
        <source>Effect</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>pay</source>
        <translation>發放金額</translation>
    </message>
    <message>
        <source>change the bonus by per cent</source>
        <translation>獎金增減百分比</translation>
    </message>
    <message>
        <source>no bonus</source>
        <translation>取消獎金</translation>
    </message>
    <message>
        <source>shift the grade by</source>
        <translation>等第調整級數</translation>
    </message>
    <message>
        <source>grade no better than</source>
        <translation>等第最高為</translation>
    </message>
    <message>
        <source>an action:</source>
        <translation>採取措施：</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等第</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Add an effect</source>
        <translation>新增結果</translation>
    </message>
    <message>
        <source>then</source>
        <translation>則</translation>
    </message>
    <message>
        <source>and</source>
        <translation>且</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>Steps; −1 is one worse</source>
        <translation>級數；−1 為降一級</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
</context>
<context>
    <name>plumbline::EntryList</name>
    <message>
        <source>Rules</source>
        <translation>獎懲規則</translation>
    </message>
    <message>
        <source>Parts of the pay</source>
        <translation>薪酬項目</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>新增規則</translation>
    </message>
    <message>
        <source>Add a part</source>
        <translation>新增薪酬項目</translation>
    </message>
</context>
<context>
    <name>plumbline::ExampleSlip</name>
    <message>
        <source>The slip shows as soon as the scheme is sound.</source>
        <translation>考核方案沒有錯誤後即顯示薪酬單。</translation>
    </message>
    <message>
        <source>Rate of %1</source>
        <translation>%1的得分率</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>%1的實際值</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Type a score to see the slip.</source>
        <translation>請輸入得分以檢視薪酬單。</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
</context>
<context>
    <name>plumbline::FaultWords</name>
    <message>
        <source>%1: %2</source>
        <comment>where, what is wrong</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>plumbline::FieldGrid</name>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Remove this row</source>
        <translation>刪除此列</translation>
    </message>
    <message>
        <source>Label, definition and note</source>
        <translation>短名、定義和備註</translation>
    </message>
</context>
<context>
    <name>plumbline::Findings</name>
    <message>
        <source>Error: %1</source>
        <translation>錯誤：%1</translation>
    </message>
    <message>
        <source>Hint: %1</source>
        <translation>提示：%1</translation>
    </message>
</context>
<context>
    <name>plumbline::GradesFields</name>
    <message>
        <source>Grades</source>
        <translation>等第</translation>
    </message>
    <message>
        <source>none</source>
        <translation>不分等第</translation>
    </message>
    <message>
        <source>by score</source>
        <translation>依得分</translation>
    </message>
    <message>
        <source>by share of the people</source>
        <translation>依人數比例</translation>
    </message>
    <message>
        <source>Ranked within</source>
        <translation>排名範圍</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>全體</translation>
    </message>
    <message>
        <source>the team</source>
        <translation>團隊內</translation>
    </message>
    <message>
        <source>the position</source>
        <translation>職位內</translation>
    </message>
    <message>
        <source>Equal scores get</source>
        <translation>同分取</translation>
    </message>
    <message>
        <source>the better grade</source>
        <translation>較好的等第</translation>
    </message>
    <message>
        <source>the worse grade</source>
        <translation>較差的等第</translation>
    </message>
    <message>
        <source>Parts of a seat</source>
        <translation>名額的小數</translation>
    </message>
    <message>
        <source>are rounded</source>
        <translation>四捨五入</translation>
    </message>
    <message>
        <source>are cut</source>
        <translation>捨去</translation>
    </message>
    <message>
        <source>Add a grade</source>
        <translation>新增等第</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等第</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>Score from</source>
        <translation>得分不低於</translation>
    </message>
    <message>
        <source>the rest</source>
        <translation>其餘</translation>
    </message>
    <message>
        <source>Score at least</source>
        <translation>得分下限</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Score at most</source>
        <translation>得分上限</translation>
    </message>
    <message>
        <source>Add an adjustment</source>
        <translation>新增加減分項</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>識別碼</translation>
    </message>
    <message>
        <source>From</source>
        <translation>從</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
</context>
<context>
    <name>plumbline::GradingFields</name>
    <message>
        <source>Graded by</source>
        <translation>計分方式</translation>
    </message>
    <message>
        <source>Better is</source>
        <translation>何者為好</translation>
    </message>
    <message>
        <source>higher</source>
        <translation>越高越好</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>越低越好</translation>
    </message>
    <message>
        <source>Falls as</source>
        <translation>下降方式</translation>
    </message>
    <message>
        <source>target ÷ value</source>
        <translation>目標值 ÷ 實際值</translation>
    </message>
    <message>
        <source>2 − value ÷ target</source>
        <translation>2 − 實際值 ÷ 目標值</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標值</translation>
    </message>
    <message>
        <source>everyone&apos;s own</source>
        <translation>各人自訂目標</translation>
    </message>
    <message>
        <source>At most (rate)</source>
        <translation>得分率上限</translation>
    </message>
    <message>
        <source>At least (rate)</source>
        <translation>得分率下限</translation>
    </message>
    <message>
        <source>no floor</source>
        <translation>不設下限</translation>
    </message>
    <message>
        <source>Bands go</source>
        <translation>分級距方向</translation>
    </message>
    <message>
        <source>from a value on</source>
        <translation>不低於某值</translation>
    </message>
    <message>
        <source>up to a value</source>
        <translation>不高於某值</translation>
    </message>
    <message>
        <source>Never below</source>
        <translation>最低得分</translation>
    </message>
    <message>
        <source>Least points</source>
        <translation>最低分</translation>
    </message>
    <message>
        <source>A rater without marks</source>
        <translation>未打分的評分人</translation>
    </message>
    <message>
        <source>is left out</source>
        <translation>不計入</translation>
    </message>
    <message>
        <source>leaves no value</source>
        <translation>視為缺少</translation>
    </message>
    <message>
        <source>Mean of each</source>
        <translation>取平均的期間</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>應有期數</translation>
    </message>
    <message>
        <source>Divided by</source>
        <translation>除以</translation>
    </message>
    <message>
        <source>how many there should be</source>
        <translation>應有期數</translation>
    </message>
    <message>
        <source>how many there are</source>
        <translation>實有期數</translation>
    </message>
    <message>
        <source>no bound</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Values from</source>
        <translation>實際值不低於</translation>
    </message>
    <message>
        <source>Values up to</source>
        <translation>實際值不高於</translation>
    </message>
</context>
<context>
    <name>plumbline::GradingGraph</name>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>目標值 %1</translation>
    </message>
</context>
<context>
    <name>plumbline::GradingLists</name>
    <message>
        <source>Add a band</source>
        <translation>新增分級距</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>實際值</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>其餘</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>得分率</translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation>新增折點</translation>
    </message>
    <message>
        <source>Add a level</source>
        <translation>新增等次</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>Add a rater</source>
        <translation>新增評分人</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>權重</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>識別碼</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
</context>
<context>
    <name>plumbline::GradingMethods</name>
    <message>
        <source>Attainment of a target</source>
        <translation>目標達成</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>分級距</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>折線</translation>
    </message>
    <message>
        <source>Deduction</source>
        <translation>扣分</translation>
    </message>
    <message>
        <source>Rating by levels</source>
        <translation>等級評定</translation>
    </message>
    <message>
        <source>Points given</source>
        <translation>直接給分</translation>
    </message>
    <message>
        <source>Several raters</source>
        <translation>多方評分</translation>
    </message>
    <message>
        <source>Mean of periods</source>
        <translation>分期彙總</translation>
    </message>
</context>
<context>
    <name>plumbline::IndicatorPane</name>
    <message>
        <source>How the value becomes points</source>
        <translation>實際值怎樣變成得分</translation>
    </message>
    <message>
        <source>Where the value comes from</source>
        <translation>實際值從何而來</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>The whole scheme. Its groups and indicators are edited in the tree.</source>
        <translation>整個考核方案。其指標群組和指標在左側的樹中編輯。</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>考核指標</translation>
    </message>
    <message>
        <source>Group of indicators</source>
        <translation>指標群組</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>次數</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>實際值</translation>
    </message>
    <message>
        <source>Value (%1)</source>
        <translation>實際值（%1）</translation>
    </message>
    <message>
        <source>Value and points</source>
        <translation>實際值與得分</translation>
    </message>
    <message>
        <source>Drag the rings, or choose one with Page Up and Page Down and move it with the arrows.</source>
        <translation>拖曳圓圈；或用 Page Up、Page Down 選取一個，再用方向鍵移動。</translation>
    </message>
    <message>
        <source>What is taken off the group&apos;s hundred</source>
        <translation>從指標群組的一百分中另扣</translation>
    </message>
</context>
<context>
    <name>plumbline::IndicatorPanel</name>
    <message>
        <source>Attainment of a target</source>
        <translation>目標達成</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>分級距</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>折線</translation>
    </message>
    <message>
        <source>Deduction</source>
        <translation>扣分</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>等級評定</translation>
    </message>
    <message>
        <source>Points given</source>
        <translation>直接給分</translation>
    </message>
    <message>
        <source>Several raters</source>
        <translation>多方評分</translation>
    </message>
    <message>
        <source>Mean of periods</source>
        <translation>分期彙總</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>%1 · full %2 points</source>
        <translation>%1 · 滿分 %2 分</translation>
    </message>
    <message>
        <source>How does the value become points?</source>
        <translation>實際值怎樣變成得分？</translation>
    </message>
    <message>
        <source>Given by %1.</source>
        <translation>評分人：%1。</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>次數</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>實際值</translation>
    </message>
    <message>
        <source>Value (%1)</source>
        <translation>實際值（%1）</translation>
    </message>
    <message>
        <source>Value and points</source>
        <translation>實際值與得分</translation>
    </message>
    <message>
        <source>Group of indicators</source>
        <translation>指標群組</translation>
    </message>
</context>
<context>
    <name>plumbline::ItemFields</name>
    <message>
        <source>Id</source>
        <translation>識別碼</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Takes off</source>
        <translation>扣分方式</translation>
    </message>
    <message>
        <source>for each</source>
        <translation>每次扣</translation>
    </message>
    <message>
        <source>between</source>
        <translation>區間內扣</translation>
    </message>
    <message>
        <source>by count</source>
        <translation>依次數扣</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>計次</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>按實際</translation>
    </message>
    <message>
        <source>each part as one</source>
        <translation>不足一次按一次</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>新增扣分項</translation>
    </message>
</context>
<context>
    <name>plumbline::MeasureField</name>
    <message>
        <source>typed by hand</source>
        <translation>手動輸入</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>個人</translation>
    </message>
    <message>
        <source>the team</source>
        <translation>團隊</translation>
    </message>
    <message>
        <source>the company</source>
        <translation>全公司</translation>
    </message>
</context>
<context>
    <name>plumbline::NewSchemeDialog</name>
    <message>
        <source>Begin editing</source>
        <translation>開始編輯</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>識別碼</translation>
    </message>
    <message>
        <source>Small letters, digits and hyphens, such as after-sales-team. It stays the same through all versions.</source>
        <translation>小寫字母、數字和連字號，如 after-sales-team。各版本沿用同一識別碼。</translation>
    </message>
</context>
<context>
    <name>plumbline::NodeFields</name>
    <message>
        <source>Weight</source>
        <translation>權重</translation>
    </message>
    <message>
        <source>Full points</source>
        <translation>滿分</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>短名</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定義</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Without a value</source>
        <translation>缺實際值時</translation>
    </message>
    <message>
        <source>no result until it is there</source>
        <translation>補齊前不出結果</translation>
    </message>
    <message>
        <source>counts 0 points</source>
        <translation>計 0 分</translation>
    </message>
    <message>
        <source>counts full points</source>
        <translation>計滿分</translation>
    </message>
    <message>
        <source>left out, the others count more</source>
        <translation>不計入，由其他指標分攤</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>評分人</translation>
    </message>
    <message>
        <source>leader, self, hr, desk:parts …</source>
        <translation>leader、self、hr、desk:parts …</translation>
    </message>
    <message>
        <source>Measured as</source>
        <translation>取數規則</translation>
    </message>
    <message>
        <source>Measure in full</source>
        <translation>取數設定</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>識別碼</translation>
    </message>
    <message>
        <source>Rating from</source>
        <translation>幾分以上</translation>
    </message>
    <message>
        <source>Within seconds</source>
        <translation>多少秒以內</translation>
    </message>
    <message>
        <source>Within hours</source>
        <translation>多少小時以內</translation>
    </message>
    <message>
        <source>Only of class</source>
        <translation>只取某類</translation>
    </message>
    <message>
        <source>any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Months without a visit</source>
        <translation>幾個月沒有進廠</translation>
    </message>
    <message>
        <source>as the company sets</source>
        <translation>依公司設定</translation>
    </message>
    <message>
        <source>Figure of</source>
        <translation>取誰的</translation>
    </message>
    <message>
        <source>Only records with</source>
        <translation>只取哪些紀錄</translation>
    </message>
    <message>
        <source>topic: sales, returns; channel: phone</source>
        <translation>topic: sales, returns; channel: phone</translation>
    </message>
</context>
<context>
    <name>plumbline::PayFields</name>
    <message>
        <source>Id</source>
        <translation>識別碼</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>wage, base-pay, bonus-base …</source>
        <translation>wage、base-pay、bonus-base …</translation>
    </message>
    <message>
        <source>Per cent of it</source>
        <translation>占比（%）</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>獎金</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>yes: rules may change it</source>
        <translation>是，規則可增減</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>乘以</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>不乘</translation>
    </message>
    <message>
        <source>the rate of</source>
        <translation>得分率：</translation>
    </message>
    <message>
        <source>the value of</source>
        <translation>實際值：</translation>
    </message>
    <message>
        <source>score ÷ full score</source>
        <translation>得分 ÷ 滿分</translation>
    </message>
    <message>
        <source>another amount</source>
        <translation>另一金額</translation>
    </message>
    <message>
        <source>a figure by grade</source>
        <translation>等第係數</translation>
    </message>
    <message>
        <source>Rate of</source>
        <translation>得分率</translation>
    </message>
    <message>
        <source>Value of</source>
        <translation>實際值</translation>
    </message>
    <message>
        <source>Other amount</source>
        <translation>另一金額</translation>
    </message>
    <message>
        <source>Factor at most</source>
        <translation>係數上限</translation>
    </message>
    <message>
        <source>no bound</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Factor at least</source>
        <translation>係數下限</translation>
    </message>
    <message>
        <source>By grade</source>
        <translation>等第係數</translation>
    </message>
    <message>
        <source>Not below</source>
        <translation>不低於</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>a figure</source>
        <translation>一個數字</translation>
    </message>
    <message>
        <source>no bound: it may take money off</source>
        <translation>不設下限：可以倒扣</translation>
    </message>
</context>
<context>
    <name>plumbline::PayPane</name>
    <message>
        <source>An example person</source>
        <translation>範例人員</translation>
    </message>
    <message>
        <source>This scheme pays nothing. Add a part to make a slip.</source>
        <translation>本考核方案不涉及薪酬。新增項目即可形成薪酬單。</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
</context>
<context>
    <name>plumbline::RuleFields</name>
    <message>
        <source>Id</source>
        <translation>識別碼</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>For</source>
        <translation>適用職位</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>全體</translation>
    </message>
    <message>
        <source>Only one of</source>
        <translation>互斥組</translation>
    </message>
    <message>
        <source>a word that rules share; the first that holds counts</source>
        <translation>同組規則只取最先成立的一條</translation>
    </message>
</context>
<context>
    <name>plumbline::RulesPane</name>
    <message>
        <source>No rules yet. A rule says what follows when something holds.</source>
        <translation>尚無規則。規則說明在什麼情況下有什麼結果。</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
</context>
<context>
    <name>plumbline::SchemeEditor</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back to the schemes; the draft is kept</source>
        <translation>返回考核方案清單；草稿已保留</translation>
    </message>
    <message>
        <source>Write the texts in Simplified Chinese</source>
        <translation>以簡體中文填寫文字</translation>
    </message>
    <message>
        <source>Write the texts in Traditional Chinese</source>
        <translation>以繁體中文填寫文字</translation>
    </message>
    <message>
        <source>Write the texts in English</source>
        <translation>以英文填寫文字</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>復原（Ctrl+Z）</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Y)</source>
        <translation>取消復原（Ctrl+Y）</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>取消復原</translation>
    </message>
    <message>
        <source>Retire the scheme</source>
        <translation>停用方案</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>捨棄草稿</translation>
    </message>
    <message>
        <source>Activate…</source>
        <translation>啟用…</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>關閉訊息</translation>
    </message>
    <message>
        <source>Groups and indicators</source>
        <translation>指標群組與指標</translation>
    </message>
    <message>
        <source>Errors and hints</source>
        <translation>錯誤與提示</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>考核指標</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>捨入</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>考核方案</translation>
    </message>
    <message>
        <source>Limits of the score</source>
        <translation>得分上下限</translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation>加減分</translation>
    </message>
    <message>
        <source>Grades and limits</source>
        <translation>等第與上下限</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>獎懲規則</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>薪酬</translation>
    </message>
    <message>
        <source>%1 · new version after version %2</source>
        <translation>%1 · 第 %2 版之後的新版本</translation>
    </message>
    <message>
        <source>%1 · new scheme</source>
        <translation>%1 · 新考核方案</translation>
    </message>
    <message>
        <source>nothing changed yet</source>
        <translation>尚無修改</translation>
    </message>
    <message>
        <source>saving the draft</source>
        <translation>正在儲存草稿</translation>
    </message>
    <message>
        <source>draft saved</source>
        <translation>草稿已儲存</translation>
    </message>
    <message>
        <source>the draft was not saved</source>
        <translation>草稿未能儲存</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what is edited, whether it is saved</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The scheme is sound, and there is nothing to hint at.</source>
        <translation>考核方案沒有錯誤，也沒有需要提示之處。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>errors, hints</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Errors that block activating: %1</source>
        <translation>阻止啟用的錯誤：%1</translation>
    </message>
    <message>
        <source>hints: %1</source>
        <translation>提示：%1</translation>
    </message>
    <message>
        <source>Everything changed in this draft goes; versions that are in force stay as they are.</source>
        <translation>此草稿中的全部修改將被捨棄；已生效的版本不受影響。</translation>
    </message>
    <message>
        <source>No cycle can be opened under it any more; those that run go on. The draft stays. Why is it retired?</source>
        <translation>此後不能再用它開啟考核週期，進行中的週期不受影響，草稿保留。為何停用？</translation>
    </message>
</context>
<context>
    <name>plumbline::SchemeFault</name>
    <message>
        <source>%1
Place: %2</source>
        <translation>%1
位置：%2</translation>
    </message>
    <message>
        <source>%1
Place: %2
There stands: %3</source>
        <translation>%1
位置：%2
該處內容：%3</translation>
    </message>
</context>
<context>
    <name>plumbline::SchemeFields</name>
    <message>
        <source>Id</source>
        <translation>識別碼</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>About</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>where the figures come from, one line</source>
        <translation>數字的出處，一行</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>考核週期</translation>
    </message>
    <message>
        <source>For the positions</source>
        <translation>適用職位</translation>
    </message>
    <message>
        <source>Full score</source>
        <translation>滿分</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>權重</translation>
    </message>
    <message>
        <source>add up to 100</source>
        <translation>合計為 100</translation>
    </message>
    <message>
        <source>count by their share of the sum</source>
        <translation>依占合計的比例計</translation>
    </message>
    <message>
        <source>Halves go</source>
        <translation>捨入方式</translation>
    </message>
    <message>
        <source>up, away from zero</source>
        <translation>四捨五入</translation>
    </message>
    <message>
        <source>to the even neighbour</source>
        <translation>四捨六入五成雙</translation>
    </message>
    <message>
        <source>nowhere: figures are cut</source>
        <translation>直接捨去</translation>
    </message>
    <message>
        <source>Places of points</source>
        <translation>指標得分位數</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>不捨入</translation>
    </message>
    <message>
        <source>Places of the score</source>
        <translation>總分位數</translation>
    </message>
    <message>
        <source>Places of money</source>
        <translation>金額位數</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>短名</translation>
    </message>
</context>
<context>
    <name>plumbline::SchemeListModel</name>
    <message>
        <source>Company · by the %1 · version %2</source>
        <translation>公司方案 · 按%1 · 第 %2 版</translation>
    </message>
    <message>
        <source>Library · by the %1</source>
        <translation>方案庫 · 按%1</translation>
    </message>
    <message>
        <source>Company · retired · version %1</source>
        <translation>公司方案 · 已停用 · 第 %1 版</translation>
    </message>
</context>
<context>
    <name>plumbline::SchemeText</name>
    <message>
        <source>About</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>權重</translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation>加減分</translation>
    </message>
    <message>
        <source>Limits and rounding</source>
        <translation>上下限和捨入</translation>
    </message>
    <message>
        <source>%1 · by the %2 · version %3 · for %4</source>
        <translation>%1 · 按%2 · 第 %3 版 · 適用於%4</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>等第</translation>
    </message>
    <message>
        <source>This scheme gives no grades.</source>
        <translation>本方案不評等第。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>rule, sentence</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>獎懲規則</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>薪酬</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>the sum of these and of what rules pay, each rounded first</source>
        <translation>以上各項與獎懲規則金額之和，各項先行捨入</translation>
    </message>
</context>
<context>
    <name>plumbline::SchemeTree</name>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>%1 (sum %2)</source>
        <comment>weight of a group, sum of its parts</comment>
        <translation>%1（合計 %2）</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>考核指標</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>權重</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>滿分</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Scorer</source>
        <translation>評分人</translation>
    </message>
</context>
<context>
    <name>plumbline::SchemesPage</name>
    <message>
        <source>Schemes</source>
        <translation>考核方案</translation>
    </message>
    <message>
        <source>Check a file</source>
        <translation>檢查方案檔案</translation>
    </message>
    <message>
        <source>Import a scheme</source>
        <translation>匯入方案</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>關閉提示</translation>
    </message>
    <message>
        <source>Find a scheme</source>
        <translation>搜尋考核方案</translation>
    </message>
    <message>
        <source>Period of the schemes</source>
        <translation>方案的期間</translation>
    </message>
    <message>
        <source>Position of the schemes</source>
        <translation>方案的職位</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Take into the company</source>
        <translation>納入公司方案</translation>
    </message>
    <message>
        <source>Open a cycle</source>
        <translation>開啟週期</translation>
    </message>
    <message>
        <source>Indicators and weights</source>
        <translation>考核指標和權重</translation>
    </message>
    <message>
        <source>Grades, rules and pay</source>
        <translation>等第、規則和薪酬</translation>
    </message>
    <message>
        <source>Scheme files (*.json);;All files (*)</source>
        <translation>方案檔案 (*.json);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Any period</source>
        <translation>全部期間</translation>
    </message>
    <message>
        <source>Any position</source>
        <translation>全部職位</translation>
    </message>
    <message>
        <source>Choose a scheme from the list</source>
        <translation>請從清單中選擇考核方案</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2. Nothing was changed.</source>
        <translation>無法讀取 %1：%2。未做任何變更。</translation>
    </message>
    <message>
        <source>%1 is larger than 16 MiB; a scheme file is not. Nothing was changed.</source>
        <translation>%1 超過 16 MiB，不是方案檔案。未做任何變更。</translation>
    </message>
    <message>
        <source>%1 was not taken in; nothing was changed.
%2</source>
        <translation>%1 未匯入，公司檔案沒有變化。
%2</translation>
    </message>
    <message>
        <source>%1, version %2, is now a scheme of the company.</source>
        <translation>%1第 %2 版已納入公司方案。</translation>
    </message>
    <message>
        <source>Check a scheme file</source>
        <translation>檢查方案檔案</translation>
    </message>
    <message>
        <source>%1 is sound. Indicators: %2.</source>
        <translation>%1 檢查通過，共 %2 項指標。</translation>
    </message>
    <message>
        <source>%1 is not sound. The first fault:
%2</source>
        <translation>%1 有誤。第一處錯誤：
%2</translation>
    </message>
    <message>
        <source>Export the scheme</source>
        <translation>匯出方案</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>已匯出到 %1。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>無法寫入 %1：%2。</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>考核指標</translation>
    </message>
    <message>
        <source>Grades, rules, pay</source>
        <translation>等第、規則、薪酬</translation>
    </message>
    <message>
        <source>No scheme fits. Try fewer words, or any period and position.</source>
        <translation>沒有符合條件的考核方案。可減少搜尋文字，或選擇全部期間和職位。</translation>
    </message>
    <message>
        <source>Schemes being edited that are not in force yet</source>
        <translation>正在編輯、尚未生效的考核方案</translation>
    </message>
    <message>
        <source>New scheme</source>
        <translation>新增方案</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>新增版本</translation>
    </message>
    <message>
        <source>Drafts: %1</source>
        <translation>草稿：%1</translation>
    </message>
    <message>
        <source>Take and edit</source>
        <translation>納入並編輯</translation>
    </message>
</context>
<context>
    <name>plumbline::TextFields</name>
    <message>
        <source>Label</source>
        <translation>短名</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定義</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
</context>
<context>
    <name>plumbline::TreeCells</name>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>%1 of %2 or 100</source>
        <translation>%1，應為 %2 或 100</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1，應為 100</translation>
    </message>
</context>
<context>
    <name>plumbline::WhatIfButton</name>
    <message>
        <source>What would it change?</source>
        <translation>會改變什麼？</translation>
    </message>
    <message>
        <source>Computes past cycles again with this scheme or its draft; stores nothing</source>
        <translation>用此方案或其草稿重新計算以往週期，不儲存任何內容</translation>
    </message>
</context>
</TS>
