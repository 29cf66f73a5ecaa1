package org.dominomeetings.standin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Fails a test that says it covers a method and never calls it; what was called before the test does not count. */
final class CoversExtension implements BeforeTestExecutionCallback, AfterTestExecutionCallback {
    @Override
    public void beforeTestExecution(ExtensionContext context) {
        DominoServer.current().calls().forget();
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        Covers covers = context.getRequiredTestMethod().getAnnotation(Covers.class);
        if (covers != null && context.getExecutionException().isEmpty()) {
            assertThat(DominoServer.current().calls().made())
                    .as("called by the test that says it covers this")
                    .contains(covers.value());
        }
    }
}
