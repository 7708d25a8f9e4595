package ua.mistok.app.fact;

/// By what the people of a class say at the hub, weeks later, which class they were in: the same
/// for all of them, and printed on every card ([ua.mistok.config.lesson.ClassSign]).
///
/// @param word of the class
/// @param signs that stand behind the word
/// @param survey slug of what they are asked then
public record AskedLater(String word, String signs, String survey) {}
