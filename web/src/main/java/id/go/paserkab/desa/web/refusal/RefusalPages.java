package id.go.paserkab.desa.web.refusal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes refusals: as a page that leans on no data, or as problem+json under {@code /api}. Works in
 * filters as well as in handlers.
 */
@Component
public class RefusalPages {

    private static final String STYLESHEET = "/aset/desa.css";

    private final ObjectProvider<ITemplateEngine> templates;
    private final ObjectProvider<ResourceUrlProvider> resources;
    private final MessageSource messages;
    private final LocaleResolver language;
    private final JsonMapper json;

    RefusalPages(
            ObjectProvider<ITemplateEngine> templates,
            ObjectProvider<ResourceUrlProvider> resources,
            MessageSource messages,
            LocaleResolver language,
            JsonMapper json) {
        this.templates = templates;
        this.resources = resources;
        this.messages = messages;
        this.language = language;
        this.json = json;
    }

    /** Answers for a host that shows nothing: no page, no style, nothing to learn from. */
    public void nobodyHere(HttpServletResponse response) throws IOException {
        send(response, 404, MediaType.TEXT_PLAIN, "404 Tidak ditemukan / Not found\n");
    }

    public void write(HttpServletRequest request, HttpServletResponse response, Refusal refusal)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        var locale = language.resolveLocale(request);
        var wait = refusal.retryAfter();
        if (wait != null) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds()));
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag());
        if (isApi(request)) {
            send(
                    response,
                    refusal.status(),
                    MediaType.APPLICATION_PROBLEM_JSON,
                    json.writeValueAsString(problem(request, refusal, locale)));
        } else {
            send(response, refusal.status(), MediaType.TEXT_HTML, page(refusal, locale));
        }
    }

    private String page(Refusal refusal, Locale locale) {
        var model = new HashMap<String, Object>();
        model.put("refusal", refusal);
        model.put("language", locale.getLanguage());
        model.put("title", words(refusal, "title", locale));
        model.put("text", words(refusal, "text", locale));
        model.put("stylesheet", stylesheet());
        return templates.getObject().process("refusal", new Context(locale, model));
    }

    private String stylesheet() {
        var fingerprinted = resources.getObject().getForLookupPath(STYLESHEET);
        return fingerprinted == null ? STYLESHEET : fingerprinted;
    }

    private Map<String, Object> problem(
            HttpServletRequest request, Refusal refusal, Locale locale) {
        var problem = new LinkedHashMap<String, Object>();
        problem.put("type", "about:blank");
        problem.put("title", words(refusal, "title", locale));
        problem.put("status", refusal.status());
        problem.put("detail", words(refusal, "text", locale));
        problem.put("instance", request.getRequestURI());
        problem.put("code", refusal.name());
        var reference = refusal.reference();
        if (reference != null) {
            problem.put("reference", reference);
        }
        return problem;
    }

    private String words(Refusal refusal, String part, Locale locale) {
        var subject = refusal.subject();
        return messages.getMessage(
                "errors." + refusal.name() + "." + part,
                new Object[] {subject == null ? "" : subject},
                locale);
    }

    private static boolean isApi(HttpServletRequest request) {
        return request.getServletPath().startsWith("/api/")
                || request.getRequestURI().startsWith("/api/");
    }

    private static void send(HttpServletResponse response, int status, MediaType type, String body)
            throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType(type + ";charset=UTF-8");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
        response.flushBuffer();
    }
}
