package id.go.paserkab.desa.web.host;

import id.go.paserkab.desa.address.Addresses;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/**
 * A request as the public sees it: on the face's own host, with the scheme and port of the
 * settings. Links, redirects and cookies follow from the settings and never from a header.
 */
final class PublicRequest extends HttpServletRequestWrapper {

    private final Addresses addresses;
    private final HostName host;
    private final String client;

    PublicRequest(HttpServletRequest request, Addresses addresses, HostName host, String client) {
        super(request);
        this.addresses = addresses;
        this.host = host;
        this.client = client;
    }

    /** The same view of another request object for the same request. */
    PublicRequest around(HttpServletRequest request) {
        return new PublicRequest(request, addresses, host, client);
    }

    @Override
    public String getScheme() {
        return addresses.scheme();
    }

    @Override
    public boolean isSecure() {
        return addresses.secure();
    }

    @Override
    public String getServerName() {
        return host.value();
    }

    @Override
    public int getServerPort() {
        return addresses.port();
    }

    @Override
    public StringBuffer getRequestURL() {
        return new StringBuffer(addresses.origin(host.value())).append(getRequestURI());
    }

    @Override
    public String getRemoteAddr() {
        return client;
    }

    @Override
    public String getRemoteHost() {
        return client;
    }
}
