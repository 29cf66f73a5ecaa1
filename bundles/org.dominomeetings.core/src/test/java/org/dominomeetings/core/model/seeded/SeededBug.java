package org.dominomeetings.core.model.seeded;

import static net.bytebuddy.matcher.ElementMatchers.named;

import java.util.LinkedHashMap;
import java.util.Map;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.description.type.TypeDescription;
import net.bytebuddy.dynamic.ClassFileLocator;
import net.bytebuddy.pool.TypePool;

/** A rule of the product that is broken in the classes that a loader gives out, and nowhere else. */
enum SeededBug {
    /** For the test of the test: the same loader, nothing broken. */
    NONE,
    INTENT_NOT_WRITTEN_BEFORE_THE_CALL,
    CREATED_AGAIN_WITHOUT_A_LOOK,
    COMPARE_AND_SET_IGNORED,
    IDENTITY_NOT_CHECKED,
    LOCATION_OVERWRITTEN,
    /** By chance it is hardly ever found. */
    EARLIER_MEETING_FORGOTTEN;

    static final String PRODUCT = "org.dominomeetings.core.";

    private final Map<String, Broken> broken = new LinkedHashMap<>();

    /** A method and the advice that breaks it. */
    private record Broken(String method, Class<?> advice) {}

    static {
        INTENT_NOT_WRITTEN_BEFORE_THE_CALL
                .in("reconcile.OperationContext", "write", SeededBugAdvice.WithoutIntent.class)
                .in("ledger.LedgerRecord", "intent", SeededBugAdvice.UncountedIntent.class);
        CREATED_AGAIN_WITHOUT_A_LOOK.in("reconcile.Reconciler", "settle", SeededBugAdvice.WithoutLookUp.class);
        COMPARE_AND_SET_IGNORED.in("reconcile.OperationContext", "write", SeededBugAdvice.WithoutComparing.class);
        IDENTITY_NOT_CHECKED.in("rules.EntryOwnershipCheck", "check", SeededBugAdvice.WithoutIdentity.class);
        EARLIER_MEETING_FORGOTTEN.in("ledger.LedgerRecord", "live", SeededBugAdvice.WithoutRemains.class);
        LOCATION_OVERWRITTEN.in("entry.location.LocationBlock", "below", SeededBugAdvice.OverTheLocation.class);
    }

    private SeededBug in(String type, String method, Class<?> advice) {
        broken.put(PRODUCT + type, new Broken(method, advice));
        return this;
    }

    /** The names of the classes that are broken. */
    Iterable<String> classes() {
        return broken.keySet();
    }

    boolean isIn(String type) {
        return broken.containsKey(type);
    }

    /** The broken class. @throws IllegalStateException if the product has no such method, or several, any more */
    byte[] bytes(String type, ClassLoader product) {
        Broken what = broken.get(type);
        ClassFileLocator files = ClassFileLocator.ForClassLoader.of(product);
        TypeDescription description = TypePool.Default.of(files).describe(type).resolve();
        int methods =
                description.getDeclaredMethods().filter(named(what.method())).size();
        if (methods != 1) {
            throw new IllegalStateException(type + " has " + methods + " methods " + what.method());
        }
        return new ByteBuddy()
                .redefine(description, files)
                .visit(Advice.to(what.advice()).on(named(what.method())))
                .make()
                .getBytes();
    }
}
