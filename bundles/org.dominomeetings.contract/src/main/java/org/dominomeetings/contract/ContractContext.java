package org.dominomeetings.contract;

/** The fixture of the contract tests, and the facts of the service that no provider can be asked for. */
interface ContractContext {
    ContractFixture lab();

    /** Whether the service answers 403 to a question for a meeting that there is not. */
    boolean answersForbiddenForMissing();

    /** How the service holds what was typed as a subject. */
    String storedSubject(String subject);
}
