<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>Messages</name>
    <message>
        <source>A password needs at least %1 characters.</source>
        <translation>密碼至少要有 %1 個字元。</translation>
    </message>
    <message>
        <source>A password has at most %1 characters.</source>
        <translation>密碼最多 %1 個字元。</translation>
    </message>
    <message>
        <source>One character again and again is no password; choose another.</source>
        <translation>同一個字元重複不能當密碼，請換一個。</translation>
    </message>
    <message>
        <source>The password begins with the account&apos;s name; choose another.</source>
        <translation>密碼以帳戶名稱開頭，請換一個。</translation>
    </message>
    <message>
        <source>An account&apos;s name has 1 to %1 characters and no spaces at its ends.</source>
        <translation>帳戶名稱為 1 到 %1 個字元，頭尾不能有空格。</translation>
    </message>
    <message>
        <source>There is no employee %1.</source>
        <translation>沒有編號為 %1 的員工。</translation>
    </message>
    <message>
        <source>%1 has the account “%2” already.</source>
        <translation>%1 已有帳戶「%2」。</translation>
    </message>
    <message>
        <source>There is no account “%1”.</source>
        <translation>沒有帳戶「%1」。</translation>
    </message>
    <message>
        <source>The account “%1” needs a role.</source>
        <translation>帳戶「%1」需要一個角色。</translation>
    </message>
    <message>
        <source>“%1” is the last administrator; make somebody else one first.</source>
        <translation>「%1」是最後一位管理員，請先另設一位。</translation>
    </message>
    <message>
        <source>There is an account “%1” already.</source>
        <translation>已有帳戶「%1」。</translation>
    </message>
    <message>
        <source>The file has no accounts; make its first administrator.</source>
        <translation>檔案還沒有帳戶，請先新增第一位管理員。</translation>
    </message>
    <message>
        <source>The file has accounts already; sign in.</source>
        <translation>檔案已有帳戶，請登入。</translation>
    </message>
    <message>
        <source>The new password is the old one.</source>
        <translation>新密碼與原密碼相同。</translation>
    </message>
    <message>
        <source>Nobody stands in for themselves.</source>
        <translation>不能由本人代理本人。</translation>
    </message>
    <message>
        <source>The last day of a deputy is not before the first.</source>
        <translation>代理的最後一天不能早於第一天。</translation>
    </message>
    <message>
        <source>There is no such deputy.</source>
        <translation>沒有這項代理。</translation>
    </message>
    <message>
        <source>%1 is outside the range from %2 to %3.</source>
        <translation>%1 不在 %2 到 %3 的範圍內。</translation>
    </message>
    <message>
        <source>Too many wrong passwords; try again in %1 seconds.</source>
        <translation>密碼錯誤次數過多，請在 %1 秒後再試。</translation>
    </message>
    <message>
        <source>The name or the password is wrong.</source>
        <translation>名稱或密碼不正確。</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>請先登入。</translation>
    </message>
    <message>
        <source>This account is closed.</source>
        <translation>該帳戶已停用。</translation>
    </message>
    <message>
        <source>Change your password first.</source>
        <translation>請先變更密碼。</translation>
    </message>
    <message>
        <source>Your roles do not permit that.</source>
        <translation>您的角色沒有這項權限。</translation>
    </message>
    <message>
        <source>That is not done at the stage this cycle is at.</source>
        <translation>週期處在目前階段時不能這樣做。</translation>
    </message>
    <message>
        <source>Nobody does that for themselves; ask somebody else.</source>
        <translation>沒有人可以為自己做這件事，請由他人來做。</translation>
    </message>
    <message>
        <source>There is not enough memory to keep a password safely.</source>
        <translation>記憶體不足，無法安全儲存密碼。</translation>
    </message>
</context>
</TS>
