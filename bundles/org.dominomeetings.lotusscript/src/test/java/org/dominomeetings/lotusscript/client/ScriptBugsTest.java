package org.dominomeetings.lotusscript.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Whether the tests of the script are worth something: they find each bug that is put into it by hand. */
class ScriptBugsTest {
    @ParameterizedTest
    @EnumSource(ScriptBug.class)
    void eachBugIsFound(ScriptBug bug) {
        List<String> found = new ArrayList<>();
        List<String> why = new ArrayList<>();
        bug.during(() -> LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectMethod(NotesClientTest.class, bug.test()))
                                .build(),
                        new TestExecutionListener() {
                            @Override
                            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                                if (test.isTest() && result.getStatus() == TestExecutionResult.Status.FAILED) {
                                    found.add(test.getDisplayName());
                                    why.add(result.getThrowable()
                                            .map(Throwable::toString)
                                            .orElse(""));
                                }
                            }
                        }));
        assertThat(found).isNotEmpty();
        assertThat(why).noneMatch(text -> text.contains("is out of date"));
    }
}
