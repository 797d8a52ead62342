package org.eigenlens.quiz.ui.sheet;

import org.eigenlens.quiz.ui.Practice;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The questions of a sheet as a file for Moodle, at {@code /practice/sheet.xml?q=…}. */
@RestController
class MoodleBank {

    private final Practice practice;

    MoodleBank(Practice practice) {
        this.practice = practice;
    }

    @GetMapping(path = "/" + SheetAddress.BANK, produces = MediaType.APPLICATION_XML_VALUE)
    ResponseEntity<String> download(@RequestParam(SheetAddress.QUESTIONS) String questions) {
        SheetAddress asked = SheetAddress.read(questions, practice);
        if (asked.questions().isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        ContentDisposition file =
                ContentDisposition.attachment().filename("eigenlens.xml").build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(MoodleXml.of(asked.questions()));
    }
}
