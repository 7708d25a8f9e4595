/// Certificates of a class: signed when they are printed, checked without a list of whom they were
/// given to, for there is none.
///
/// Its faces are [Signer], which makes the text of a certificate's code, and [Check], which says
/// whether to believe one. A code holds all that a check needs but the hub's key: the kiosk's key,
/// and the hub's word for that key ([Endorsement]). [CheckPanel] is the same on a kiosk and at a
/// hub.
@ApplicationModule(allowedDependencies = "ui")
@NullMarked
package ua.mistok.app.certificate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
