package org.dominomeetings.rest.api;

/** The resources of the REST API, made from one version of the settings. Immutable. */
public final class ApiResources {
    private final HealthResource health;
    private final MetricsResource metrics;
    private final TicketResource ticket;
    private final ServicesResource services;
    private final AccountsResource accounts;
    private final MeetingResource meeting;
    private final OperationsResource operations;

    public ApiResources(
            HealthResource health,
            MetricsResource metrics,
            TicketResource ticket,
            ServicesResource services,
            AccountsResource accounts,
            MeetingResource meeting,
            OperationsResource operations) {
        this.health = health;
        this.metrics = metrics;
        this.ticket = ticket;
        this.services = services;
        this.accounts = accounts;
        this.meeting = meeting;
        this.operations = operations;
    }

    HealthResource health() {
        return health;
    }

    MetricsResource metrics() {
        return metrics;
    }

    TicketResource ticket() {
        return ticket;
    }

    ServicesResource services() {
        return services;
    }

    AccountsResource accounts() {
        return accounts;
    }

    MeetingResource meeting() {
        return meeting;
    }

    OperationsResource operations() {
        return operations;
    }
}
