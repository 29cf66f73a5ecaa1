package org.dominomeetings.core.model.seeded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dominomeetings.core.model.ModelTest;
import org.dominomeetings.core.model.TwoCrashesTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * Whether the model test is worth something: within its number of sequences it finds each bug
 * that is put into the product, and none where there is none.
 */
class SeededBugsTest {
    private static final Pattern TRIES = Pattern.compile("tries = (\\d+)");
    /** The first one reported; it is the only one where nothing can be left out of it. */
    private static final Pattern SHORTEST =
            Pattern.compile("Sample[^\\n]*\\n-+\\s+arg0:(.*?)(Original Sample|\\]\\z)", Pattern.DOTALL);

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"NONE", "EARLIER_MEETING_FORGOTTEN"})
    void eachBugIsFound(SeededBug bug) throws ClassNotFoundException {
        Run run = run(bug, ModelTest.class);
        assertThat(run.failures).as(bug.name()).hasSize(1);
        assertThat(run.failures.get(0)).isInstanceOf(AssertionError.class);
        assertThat(Integer.parseInt(run.reported(TRIES))).isLessThanOrEqualTo(ModelTest.SEQUENCES);
        String shortest = run.reported(SHORTEST).replaceAll("\\s+", " ");
        System.out.println(bug + ": found by sequence " + run.reported(TRIES) + ", which shrinks to" + shortest);
    }

    /** That {@link ModelTest} finds none where there is none is what it says itself, with the same classes. */
    @Test
    void whereThereIsNoneNoneIsFound() throws ClassNotFoundException {
        assertThat(run(SeededBug.NONE, TwoCrashesTest.class).failures).isEmpty();
    }

    @Test
    void whatTakesTwoCrashesIsFoundAtOneOfTheirPairs() throws ClassNotFoundException {
        Run run = run(SeededBug.EARLIER_MEETING_FORGOTTEN, TwoCrashesTest.class);
        assertThat(run.failures).singleElement().isInstanceOf(AssertionError.class);
        System.out.println(SeededBug.EARLIER_MEETING_FORGOTTEN + ": found by "
                + run.failures.get(0).getMessage());
    }

    private static Run run(SeededBug bug, Class<?> test) throws ClassNotFoundException {
        ClassLoader seeded = new SeededBugClassLoader(bug, SeededBugsTest.class.getClassLoader());
        for (String broken : bug.classes()) {
            assertThat(seeded.loadClass(broken).getClassLoader()).isSameAs(seeded);
        }
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(seeded.loadClass(test.getName())))
                // Neither to find a bug by what an earlier run found, nor to leave something to a later one.
                .configurationParameter("jqwik.database", "")
                .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                .build();
        Run run = new Run();
        LauncherFactory.create().execute(request, run);
        assertThat(run.tests).isEqualTo(1);
        return run;
    }

    /** What came of a test. */
    private static final class Run implements TestExecutionListener {
        private final List<Throwable> failures = new ArrayList<>();
        private String report = "";
        private int tests;

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            tests += test.isTest() ? 1 : 0;
            result.getThrowable().ifPresent(failures::add);
        }

        @Override
        public void reportingEntryPublished(TestIdentifier test, ReportEntry entry) {
            report += entry.getKeyValuePairs().values();
        }

        private String reported(Pattern what) {
            Matcher found = what.matcher(report);
            assertThat(found.find()).as(report).isTrue();
            return found.group(1);
        }
    }
}
