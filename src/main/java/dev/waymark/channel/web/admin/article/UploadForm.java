package dev.waymark.channel.web.admin.article;

import dev.waymark.channel.web.admin.ForCurators;
import dev.waymark.knowledge.curate.CuratedFolder;
import dev.waymark.knowledge.folder.KnowledgeFolder;
import jakarta.servlet.MultipartConfigElement;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;

/** Lets forms with files in on one path; on all others the server takes no such form apart. */
@Configuration(proxyBeanMethods = false)
@ForCurators
class UploadForm {
    /** What a form has beside its file. */
    private static final long FIELDS = 64 * 1024;

    @Bean
    ServletRegistrationBean<DispatcherServlet> uploads(WebApplicationContext context) {
        var servlet = new DispatcherServlet(context);
        servlet.setPublishEvents(false);
        var uploads = new ServletRegistrationBean<>(servlet, "/admin/articles");
        uploads.setName("uploads");
        uploads.setLoadOnStartup(1);
        // As large as they may be in memory, so that no file is ever left in a folder of the system.
        int most = CuratedFolder.MAX_BYTES;
        uploads.setMultipartConfig(new MultipartConfigElement("", most, most + FIELDS, most));
        return uploads;
    }

    @Bean
    CuratedFolder curatedFolder(KnowledgeFolder folder) {
        return new CuratedFolder(folder.path(), folder::files, folder::fault);
    }
}
