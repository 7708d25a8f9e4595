package ua.mistok.app.fact;

/// One thing that happened. Its name on disk and on the wire is given by [FactCodec], never by its
/// class name.
public sealed interface Fact
        permits VisitBegan,
                VisitEnded,
                SlideTouched,
                SourceNamed,
                CardOpened,
                DemoBegan,
                DemoEnded,
                SurveyOffered,
                SurveyAnswered,
                ShiftMeasured,
                BellRung,
                BellAnswered,
                ComfortUsed,
                CardFlagged,
                ModeChanged,
                AlarmBegan,
                AlarmEnded,
                ClassBegan,
                ClassEnded,
                AttendanceTallied,
                SlideShown,
                SurveyPublished,
                GroupsTallied,
                TextLeft,
                TallyClosed,
                StaffActed,
                PackInstalled,
                KioskPlaced,
                KioskHealth {}
