package org.dominomeetings.rest.api;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import org.dominomeetings.core.account.OwnAccounts;
import org.dominomeetings.core.provider.ProviderRegistry;
import org.dominomeetings.core.rules.Caller;
import org.dominomeetings.core.spi.MeetingProvider;
import org.dominomeetings.rest.http.JsonResponse;
import org.dominomeetings.rest.http.Request;

/**
 * The resource {@code …/services}: the services that the caller can choose from, and whether he has to connect an
 * account first. Safe for any thread.
 */
public final class ServicesResource {
    private final Authentication authentication;
    private final ProviderRegistry providers;
    private final OwnAccounts accounts;

    public ServicesResource(Authentication authentication, ProviderRegistry providers, OwnAccounts accounts) {
        this.authentication = authentication;
        this.providers = providers;
        this.accounts = accounts;
    }

    JsonResponse list(Request request) {
        Caller caller = authentication.authenticate(request).caller();
        JsonArray services = new JsonArray();
        for (MeetingProvider provider : providers.all()) {
            JsonObject service = new JsonObject();
            service.addProperty("id", provider.id());
            service.addProperty("label", provider.label());
            service.addProperty("state", state(caller, provider));
            JsonArray can = new JsonArray();
            provider.capabilities().all().forEach(capability -> can.add(capability.member()));
            service.add("capabilities", can);
            services.add(service);
        }
        return new JsonResponse(200, JsonResponse.JSON)
                .with("code", "services")
                .with("version", "1")
                .with("services", services);
    }

    private String state(Caller caller, MeetingProvider provider) {
        if (!provider.connection().needsAccount()) {
            return OwnAccounts.AccountStatus.ACTIVE.name();
        }
        return accounts.standing(caller.id(), provider.id()).name();
    }
}
