import "@/styles/page.css";
