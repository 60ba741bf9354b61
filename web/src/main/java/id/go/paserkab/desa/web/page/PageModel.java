package id.go.paserkab.desa.web.page;

import id.go.paserkab.desa.web.host.Face;
import id.go.paserkab.desa.web.security.Member;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page the model of its frame. */
@ControllerAdvice(annotations = Controller.class)
class PageModel {

    @ModelAttribute("page")
    Page page(HttpServletRequest request) {
        var village =
                request.getAttribute(Face.class.getName()) instanceof Face.OfVillage(var found)
                        ? found
                        : null;
        var member =
                request.getAttribute(Member.class.getName()) instanceof Member found ? found : null;
        return new Page(request.getRequestURI(), village, member);
    }
}
