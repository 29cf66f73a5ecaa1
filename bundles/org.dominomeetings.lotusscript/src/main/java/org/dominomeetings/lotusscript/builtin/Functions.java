package org.dominomeetings.lotusscript.builtin;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dominomeetings.lotusscript.types.Builtins;
import org.dominomeetings.lotusscript.value.Fault;

/** Calls the functions of the language by name. */
public final class Functions {

    /** They need the variable and not its value, so that the interpreter has them. */
    static final Set<String> OF_VARIABLES = Set.of("listtag", "iselement");

    private static final Map<String, Implementation> ALL = new HashMap<>();

    static {
        ALL.putAll(TextFunctions.ALL);
        ALL.putAll(SearchFunctions.ALL);
        ALL.putAll(ArrayFunctions.ALL);
        ALL.putAll(NumberFunctions.ALL);
        ALL.putAll(TypeFunctions.ALL);
        ALL.putAll(DateFunctions.ALL);
        ALL.putAll(ClientFunctions.ALL);
    }

    private Functions() {}

    static Set<String> implemented() {
        return ALL.keySet();
    }

    /**
     * @param key the name in lower case without {@code $}
     * @param arguments without those that are left out at the end
     */
    public static Object call(String key, List<Object> arguments, Context context) {
        Builtins.Function signature = Builtins.named(key);
        Implementation implementation = ALL.get(key);
        if (signature == null || implementation == null) {
            throw Fault.NOT_DEFINED.error(key);
        }
        if (arguments.size() < signature.least() || arguments.size() > signature.most()) {
            throw Fault.ILLEGAL_CALL.error();
        }
        return implementation.call(new Arguments(arguments, context));
    }
}
