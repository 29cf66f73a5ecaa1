package org.dominomeetings.core.problem;

import java.util.Locale;
import java.util.ResourceBundle;

/** What is behind a problem and what an administrator does about it, in English. For guides and operators' pages. */
public final class ProblemCauses {
    private static final ResourceBundle CAUSES = ResourceBundle.getBundle(
            ProblemCauses.class.getPackage().getName() + ".causes", Locale.ROOT, ProblemCauses.class.getClassLoader());

    private ProblemCauses() {}

    /** One sentence for an administrator. */
    public static String cause(ProblemCode code) {
        return CAUSES.getString(code.code() + ".cause");
    }

    /** What he does. */
    public static String remedy(ProblemCode code) {
        return CAUSES.getString(code.code() + ".admin");
    }
}
