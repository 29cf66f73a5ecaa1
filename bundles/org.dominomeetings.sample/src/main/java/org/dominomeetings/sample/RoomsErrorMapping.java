package org.dominomeetings.sample;

import java.util.Optional;
import org.dominomeetings.core.spi.ProviderException.Kind;
import org.dominomeetings.core.spi.http.HttpResponse;
import org.dominomeetings.providers.support.ErrorMapping;
import org.dominomeetings.providers.support.RequestKind;

/** Where the rooms' answers mean something else than those of most services. */
final class RoomsErrorMapping implements ErrorMapping {
    /** The key is the administrator's, not the person's, who can mend nothing by connecting an account again. */
    @Override
    public Optional<Kind> failureKind(RequestKind request, HttpResponse response, String code) {
        boolean keyRefused = response.status() == 401 || response.status() == 403;
        return keyRefused ? Optional.of(Kind.CLIENT_REFUSED) : Optional.empty();
    }
}
