package id.go.paserkab.desa.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.kernel.Slug;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.register.District;
import id.go.paserkab.desa.register.Village;
import id.go.paserkab.desa.register.VillageState;
import id.go.paserkab.desa.web.host.Face;
import id.go.paserkab.desa.web.support.SmallRegister;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class PublicPageFilterTests {

    private final SmallRegister register = new SmallRegister();
    private final PublicPageFilter filter =
            new PublicPageFilter(
                    new PublicPages(register, new SimpleMeterRegistry()), new Languages(false));
    private final Kitchen kitchen = new Kitchen();

    @Test
    void rendersAPageOnceAndSendsItFromTheStoreAfterwards() throws Exception {
        var first = get(village(1), "/");
        var second = get(village(1), "/");
        assertThat(kitchen.rendered).isEqualTo(1);
        assertThat(second.getContentAsString()).isEqualTo(first.getContentAsString());
        assertThat(second.getContentType()).isEqualTo("text/html;charset=UTF-8");
        assertThat(second.getHeader("Cache-Control")).isEqualTo("no-cache");
        assertThat(second.getHeader("Content-Language")).isEqualTo("id");
    }

    @Test
    void rendersAnewOnceTheContentChanged() throws Exception {
        get(village(1), "/");
        assertThat(get(village(2), "/").getContentAsString()).contains("No. 2");
    }

    @Test
    void neverSendsOneVillagesPageForAnother() throws Exception {
        get(village(1), "/");
        var twin =
                new Village(
                        new VillageCode("64.01.03.2007"),
                        "Pasir Belengkong",
                        new Slug("pasir-belengkong"),
                        new District("64.01.03", "Paser Belengkong"),
                        VillageState.ACTIVE,
                        List.of(),
                        1,
                        3,
                        null,
                        null);
        assertThat(get(new Face.OfVillage(twin), "/").getContentAsString()).contains("No. 2");
    }

    @Test
    void keepsTheLanguagesApart() throws Exception {
        get(village(1), "/");
        var request = request(village(1), "/");
        request.setCookies(new Cookie("bahasa", "en"));
        var english = send(request);
        assertThat(english.getContentAsString()).contains("No. 2");
        assertThat(english.getHeader("Content-Language")).isEqualTo("en");
    }

    @Test
    void tellsAReaderWhoHasThePageSo() throws Exception {
        var tag = String.valueOf(get(village(1), "/").getHeader("ETag"));
        var request = request(village(1), "/");
        request.addHeader("If-None-Match", tag);
        var answer = send(request);
        assertThat(answer.getStatus()).isEqualTo(HttpServletResponse.SC_NOT_MODIFIED);
        assertThat(answer.getContentAsByteArray()).isEmpty();
        assertThat(answer.getHeader("ETag")).isEqualTo(tag);
    }

    @Test
    void sendsThePackedFormToReadersWhoUnpack() throws Exception {
        get(village(1), "/");
        var request = request(village(1), "/");
        request.addHeader("Accept-Encoding", "br, gzip");
        var answer = send(request);
        assertThat(answer.getHeader("Content-Encoding")).isEqualTo("gzip");
        var unpacked =
                new GZIPInputStream(new ByteArrayInputStream(answer.getContentAsByteArray()));
        assertThat(new String(unpacked.readAllBytes(), StandardCharsets.UTF_8)).contains("No. 1");
    }

    @Test
    void rendersThePortalAnewWhenTheRegisterMoves() throws Exception {
        get(new Face.Portal(), "/");
        get(new Face.Portal(), "/");
        assertThat(kitchen.rendered).isEqualTo(1);
        register.show(((Face.OfVillage) village(1)).village());
        get(new Face.Portal(), "/");
        assertThat(kitchen.rendered).isEqualTo(2);
    }

    @Test
    void storesNeitherTheRegencyNorTheOfficeNorAnythingAskedForWithAQuery() throws Exception {
        get(new Face.Regency(), "/");
        get(new Face.Regency(), "/");
        get(village(1), "/kantor");
        get(village(1), "/kantor");
        for (var twice = 0; twice < 2; twice++) {
            var request = request(village(1), "/");
            request.setQueryString("bahasa=en");
            send(request);
        }
        assertThat(kitchen.rendered).isEqualTo(6);
    }

    @Test
    void storesNothingThatFailedOrSetsACookie() throws Exception {
        kitchen.status = 500;
        get(village(1), "/");
        assertThat(get(village(1), "/").getStatus()).isEqualTo(500);
        kitchen.status = 200;
        kitchen.cookie = "a=b";
        get(village(1), "/");
        assertThat(get(village(1), "/").getHeader("Set-Cookie")).isEqualTo("a=b");
        assertThat(kitchen.rendered).isEqualTo(4);
    }

    private MockHttpServletResponse get(Face face, String path)
            throws ServletException, IOException {
        return send(request(face, path));
    }

    private MockHttpServletResponse send(MockHttpServletRequest request)
            throws ServletException, IOException {
        var response = new MockHttpServletResponse();
        filter.doFilter(request, response, kitchen);
        return response;
    }

    private static MockHttpServletRequest request(Face face, String path) {
        var request = new MockHttpServletRequest("GET", path);
        request.setAttribute(Face.class.getName(), face);
        return request;
    }

    private static Face village(long contentVersion) {
        return new Face.OfVillage(
                new Village(
                        new VillageCode("64.01.03.2006"),
                        "Pasir Belengkong",
                        new Slug("pasir-belengkong"),
                        new District("64.01.03", "Paser Belengkong"),
                        VillageState.ACTIVE,
                        List.of(),
                        contentVersion,
                        3,
                        null,
                        null));
    }

    /** Renders a page that says how many were rendered before it. */
    private static final class Kitchen implements FilterChain {

        int rendered;
        int status = 200;
        String cookie = "";

        @Override
        public void doFilter(
                jakarta.servlet.ServletRequest request, jakarta.servlet.ServletResponse response)
                throws IOException {
            rendered++;
            var http = (HttpServletResponse) response;
            http.setStatus(status);
            http.setContentType("text/html;charset=UTF-8");
            if (!cookie.isEmpty()) {
                http.addHeader("Set-Cookie", cookie);
            }
            http.getWriter().write("<p>No. " + rendered + "</p>");
        }
    }
}
