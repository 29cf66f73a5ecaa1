package org.dominomeetings.lotusscript.builtin;

import java.util.Map;
import org.dominomeetings.lotusscript.value.Fault;
import org.dominomeetings.lotusscript.value.Special;

/** Functions that show something, wait, or tell of the script itself. */
final class ClientFunctions {

    /** What GetThreadInfo can be asked for: LSI_THREAD_LINE, _PROC and _CALLPROC of lsconst.lss. */
    private static final int LINE = 0;

    private static final int PROCEDURE = 1;
    private static final int CALLER = 10;

    static final Map<String, Implementation> ALL = Map.ofEntries(
            Map.entry("messagebox", ClientFunctions::messageBox),
            Map.entry("msgbox", ClientFunctions::messageBox),
            Map.entry("inputbox", ClientFunctions::inputBox),
            Map.entry("sleep", ClientFunctions::sleep),
            Map.entry("doevents", a -> (short) 0),
            Map.entry("environ", a -> ""),
            Map.entry("err", a -> (short) a.context().lastError().number()),
            Map.entry("erl", a -> (short) a.context().lastError().line()),
            Map.entry(
                    "error",
                    a -> a.has(0)
                            ? Fault.message(a.integer(0))
                            : a.context().lastError().text()),
            Map.entry("getthreadinfo", ClientFunctions::threadInfo));

    private ClientFunctions() {}

    private static Object messageBox(Arguments a) {
        return (short) a.context().host().messageBox(a.text(0), a.integer(1, 0), a.text(2, ""));
    }

    /** Empty where the person cancels (LSAZ_INPUTBOX_FUNCTION). */
    private static Object inputBox(Arguments a) {
        String typed = a.context().host().inputBox(a.text(0), a.text(1, ""), a.text(2, ""));
        return typed == null ? "" : typed;
    }

    private static Object sleep(Arguments a) {
        a.context().host().sleep(Math.max(0, a.number(0)));
        return Special.EMPTY;
    }

    private static Object threadInfo(Arguments a) {
        return switch (a.integer(0)) {
            case LINE -> a.context().line();
            case PROCEDURE -> a.context().procedure(0);
            case CALLER -> a.context().procedure(1);
            default -> throw Fault.ILLEGAL_CALL.error();
        };
    }
}
