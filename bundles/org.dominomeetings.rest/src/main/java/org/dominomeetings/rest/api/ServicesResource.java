package org.dominomeetings.rest.api;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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
        return list(authentication.authenticate(request).caller());
    }

    /** As GET, for clients that can only POST. */
    JsonResponse listByPost(Request request) throws IOException {
        Caller caller = authentication.authenticateChange(request).caller();
        request.body().only();
        return list(caller);
    }

    private JsonResponse list(Caller caller) {
        JsonArray services = new JsonArray();
        List<String> ids = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        for (MeetingProvider provider : providers.all()) {
            JsonObject service = new JsonObject();
            service.addProperty("id", provider.id());
            service.addProperty("label", provider.label());
            service.addProperty("state", state(caller, provider));
            JsonArray can = new JsonArray();
            provider.capabilities().all().forEach(capability -> can.add(capability.member()));
            service.add("capabilities", can);
            services.add(service);
            ids.add(provider.id());
            labels.add(provider.label());
        }
        return new JsonResponse(200, JsonResponse.JSON)
                .with("code", "services")
                .with("version", "1")
                .with("ids", ids)
                .with("labels", labels)
                .with("services", services);
    }

    private String state(Caller caller, MeetingProvider provider) {
        if (!provider.connection().needsAccount()) {
            return OwnAccounts.AccountStatus.ACTIVE.name();
        }
        return accounts.standing(caller.id(), provider.id()).name();
    }
}
