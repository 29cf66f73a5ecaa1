package org.dominomeetings.providers.seeded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.launcher.EngineFilter.includeEngines;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** The contract finds what it is for: each bug fails the test that names it, which the provider without it passes. */
class SeededBugsTest {
    @ParameterizedTest
    @EnumSource
    void aBugIsFound(SeededBug bug) {
        FaultyProviderContract.bug = bug;

        TestExecutionSummary summary = run(bug.foundBy());

        assertThat(summary.getFailures())
                .isNotEmpty()
                .allSatisfy(failure -> assertThat(failure.getException()).isInstanceOf(AssertionError.class));
    }

    private static TestExecutionSummary run(String method) {
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectClass(FaultyProviderContract.class))
                                .filters(includeEngines("junit-jupiter"), only(method))
                                .build(),
                        listener);
        return listener.getSummary();
    }

    private static PostDiscoveryFilter only(String method) {
        return test -> FilterResult.includedIf(isIn(test, method));
    }

    private static boolean isIn(TestDescriptor test, String method) {
        return test.getSource()
                .filter(MethodSource.class::isInstance)
                .map(source -> ((MethodSource) source).getMethodName().equals(method))
                .orElse(true);
    }
}
