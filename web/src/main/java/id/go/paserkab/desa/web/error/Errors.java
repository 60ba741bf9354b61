package id.go.paserkab.desa.web.error;

import id.go.paserkab.desa.web.host.FaceKind;
import id.go.paserkab.desa.web.host.OnFace;
import id.go.paserkab.desa.web.refusal.RefusalPages;
import id.go.paserkab.desa.web.security.OpenToAnyone;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers what the container dispatches as an error; asked for directly, it is not there. */
@Controller
@OnFace({FaceKind.PORTAL, FaceKind.REGENCY, FaceKind.VILLAGE})
class Errors implements ErrorController {

    private final Failures failures;
    private final RefusalPages pages;

    Errors(Failures failures, RefusalPages pages) {
        this.failures = failures;
        this.pages = pages;
    }

    @OpenToAnyone
    @RequestMapping("/error")
    void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var failure = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        pages.write(
                request,
                response,
                failure instanceof Throwable thrown
                        ? failures.refusal(thrown)
                        : failures.ofStatus(
                                HttpStatusCode.valueOf(
                                        status instanceof Integer code ? code : 404)));
    }
}
