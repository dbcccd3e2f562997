# Wenn sich etwas nicht so rückgängig machen lässt, wie es gewünscht war.

undo-newer = An dieser Stelle steht inzwischen etwas Neueres und ginge mit verloren. /undo nimmt das Letzte zurück, danach geht auch das hier.
undo-again = Das ist schon rückgängig gemacht. /today und /plan zeigen, wie es jetzt aussieht.
